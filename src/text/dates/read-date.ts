import type { CalendarDate } from '../../model/calendar-date.ts';
import { addDays, isRealDate, sameDate, type Weekday, weekdayOf } from './calendar.ts';
import { type DateParts, datePartsOf } from './date-parts.ts';
import { dayOffset, weekdayFromWord } from './date-words.ts';

export type DateReading =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly fault: DateFault };

export type DateFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  /** It reads as a day, but the calendar has no such day. */
  | { readonly kind: 'impossible' }
  /** Real days, the Dutch order first. A single one when only the century is a guess. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly CalendarDate[] }
  /** The weekday that was typed is not that of the day. */
  | {
      readonly kind: 'weekday';
      readonly date: CalendarDate;
      readonly said: Weekday;
      readonly is: Weekday;
    };

const WEEKDAY_FIRST = /^(\p{L}+)(?:[.,]{1,2} ?| )(.+)$/u;

/** Reads the day an editor typed, in Dutch or English. */
export function readDate(input: string, today: CalendarDate): DateReading {
  const text = tidy(input);
  if (text === '') return fault({ kind: 'empty' });
  const offset = dayOffset(text);
  if (offset !== undefined) return found(addDays(today, offset));
  return readSpelledDate(text, today.year);
}

/**
 * Reads a day that is spelled out, so not `vandaag`.
 *
 * @param thisYear the year of a day without one; without it such a day is unreadable
 */
export function readSpelledDate(input: string, thisYear?: number): DateReading {
  const text = tidy(input);
  // The whole text goes first: `maa 13 2018` is March, in `maa 13 dec 2018` it is Monday.
  const whole = datePartsOf(text, thisYear);
  if (whole !== undefined) return settle(whole, undefined);
  const [, word = '', rest = ''] = WEEKDAY_FIRST.exec(text) ?? [];
  const said = weekdayFromWord(word);
  const parts = said === undefined ? undefined : datePartsOf(rest, thisYear);
  return parts === undefined ? fault({ kind: 'unreadable' }) : settle(parts, said);
}

function settle(parts: DateParts, said: Weekday | undefined): DateReading {
  const real = distinct(parts.orders.filter(isRealDate));
  const [first] = real;
  if (first === undefined) return fault({ kind: 'impossible' });
  if (parts.shortYear) return fault({ kind: 'ambiguous', candidates: real });
  if (real.length === 1) return checkWeekday(first, said);
  const [fitting, ...others] = real.filter((date) => weekdayOf(date) === said);
  return fitting !== undefined && others.length === 0
    ? found(fitting)
    : fault({ kind: 'ambiguous', candidates: real });
}

function checkWeekday(date: CalendarDate, said: Weekday | undefined): DateReading {
  const is = weekdayOf(date);
  return said === undefined || said === is
    ? found(date)
    : fault({ kind: 'weekday', date, said, is });
}

function distinct(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  return dates.filter((date, index) => dates.findIndex((d) => sameDate(d, date)) === index);
}

function tidy(input: string): string {
  return input.trim().replace(/\s+/g, ' ').toLowerCase();
}

function found(date: CalendarDate): DateReading {
  return { ok: true, date };
}

function fault(fault: DateFault): DateReading {
  return { ok: false, fault };
}
