import type { CalendarDate } from '../../model/calendar-date.ts';
import { isRealDate } from './calendar.ts';
import { isPlaceholderDate } from './placeholder-date.ts';
import { readSpelledDate } from './read-date.ts';

export type WrittenDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** The right shape, but the calendar has no such day: `2018-02-30`. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'placeholder' }
  | {
      readonly kind: 'malformed';
      readonly suggestion?: CalendarDate;
      /** The days that may be meant, the Dutch order first. */
      readonly candidates?: readonly CalendarDate[];
    };

const DAY = /^(\d{4})-(\d\d)-(\d\d)(.*)$/s;
const HOUR = '(?:[01]\\d|2[0-3])';
const TIME = new RegExp(
  `^(?:T| +)(?:${HOUR}|\\d):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?` +
    `(?: ?(?:Z|[+-]${HOUR}(?::?[0-5]\\d)?))?$`,
);
/** What was meant for a time, and holds no second date. */
const BROKEN_TIME = /^(?:t| +)\d\w*:[\w:.,]*(?: ?[+-]?[\w:]{1,6})?$/i;

/**
 * Reads the day of publication as it stands in front matter: `2018-12-13`, or that with a time.
 *
 * The day is the one that is written, whatever the zone behind it. `Date.parse` has no say: V8
 * rolls `2018-02-30` over into March and reads `２０２６-11-23`, in full-width digits, as 2001.
 */
export function readWrittenDate(text: string): WrittenDate {
  // Nearly all are of this form, and of these years.
  if (/^[12]\d{3}-\d\d-\d\d$/.test(text)) {
    const date = dateFromIso(text);
    return isRealDate(date) ? { kind: 'date', date } : { kind: 'impossible' };
  }
  if (isPlaceholderDate(text)) return { kind: 'placeholder' };
  const [, year, month, day, rest = ''] = DAY.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (year === undefined) return spelled(text);
  if (rest === '' || TIME.test(rest)) {
    return isRealDate(date) ? { kind: 'date', date } : { kind: 'impossible' };
  }
  return BROKEN_TIME.test(rest) && isRealDate(date)
    ? { kind: 'malformed', suggestion: date }
    : spelled(text);
}

/** In another form than it should have. */
function spelled(text: string): WrittenDate {
  const trimmed = text.trim();
  if (trimmed !== text) {
    const inner = readWrittenDate(trimmed);
    return inner.kind === 'date' ? { kind: 'malformed', suggestion: inner.date } : inner;
  }
  const reading = readSpelledDate(text);
  if (reading.ok) return { kind: 'malformed', suggestion: reading.date };
  const { fault } = reading;
  if (fault.kind === 'ambiguous') return { kind: 'malformed', candidates: fault.candidates };
  // Two digits for a year may be anything, also no date at all.
  const isNoDay = fault.kind === 'impossible' && /\d{4}/.test(text);
  return isNoDay ? { kind: 'impossible' } : { kind: 'malformed' };
}

function dateFromIso(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
