import type { CalendarDate } from '../../model/calendar-date.ts';
import { letter } from '../language/letters.ts';
import { monthFromWord } from './date-words.ts';

/** What the parts of a spelled-out day can mean, before asking whether such a day exists. */
export interface DateParts {
  /** Every order the parts can be meant in, the Dutch one first; never empty. */
  readonly orders: readonly CalendarDate[];
  /** The year has two digits, so that even a single order is a guess. */
  readonly shortYear: boolean;
}

// \d is ASCII only in JavaScript. That is meant: a full-width digit is no digit in a date.
const NUMERIC = /^(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,4})$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const GAP = '(?:[.,] ?| - |[ -])';
const ORDINAL = '(?:st|nd|rd|th|e)?';
const MONTH = `([${letter}]{3,})`;
const MONTH_SECOND = new RegExp(`^(\\d{1,4})${ORDINAL}${GAP}${MONTH}(?:${GAP}(\\d{1,4})|\\.?)$`);
const MONTH_FIRST = new RegExp(`^${MONTH}${GAP}(\\d{1,2})${ORDINAL}(?:${GAP}(\\d{4}))?$`);

/**
 * @param text in lower case, trimmed, every run of blanks one space; without a weekday
 * @param thisYear the year of a day without one; without it such a day is not understood
 */
export function datePartsOf(text: string, thisYear: number | undefined): DateParts | undefined {
  return (
    numeric(text) ?? compact(text) ?? monthSecond(text, thisYear) ?? monthFirst(text, thisYear)
  );
}

function numeric(text: string): DateParts | undefined {
  const [, first = '', , middle = '', last = ''] = NUMERIC.exec(text) ?? [];
  const parts = outerParts(first, Number(middle), last);
  if (parts === undefined || last.length !== 4) return parts;
  const american = { year: Number(last), month: Number(first), day: Number(middle) };
  return { ...parts, orders: [...parts.orders, american] };
}

function compact(text: string): DateParts | undefined {
  const [, year = '', month = '', day = ''] = COMPACT.exec(text) ?? [];
  return outerParts(year, Number(month), day);
}

function monthSecond(text: string, thisYear: number | undefined): DateParts | undefined {
  const [, first = '', word = '', last] = MONTH_SECOND.exec(text) ?? [];
  const month = monthFromWord(word);
  if (month === undefined) return undefined;
  if (last !== undefined) return outerParts(first, month, last);
  return first.length > 2 ? undefined : certain(thisYear, month, Number(first));
}

function monthFirst(text: string, thisYear: number | undefined): DateParts | undefined {
  const [, word = '', day = '', year] = MONTH_FIRST.exec(text) ?? [];
  const month = monthFromWord(word);
  if (month === undefined) return undefined;
  return certain(year === undefined ? thisYear : Number(year), month, Number(day));
}

/** Tells the day from the year by their number of digits. */
function outerParts(first: string, month: number, last: string): DateParts | undefined {
  if (first.length === 4 && (last.length === 1 || last.length === 2)) {
    return certain(Number(first), month, Number(last));
  }
  if (last.length === 4 && first.length <= 2) return certain(Number(last), month, Number(first));
  if (first.length > 2 || last.length > 2) return undefined;
  const orders: CalendarDate[] = [];
  if (last.length === 2) orders.push({ year: 2000 + Number(last), month, day: Number(first) });
  if (first.length === 2) orders.push({ year: 2000 + Number(first), month, day: Number(last) });
  return orders.length === 0 ? undefined : { orders, shortYear: true };
}

function certain(year: number | undefined, month: number, day: number): DateParts | undefined {
  return year === undefined ? undefined : { orders: [{ year, month, day }], shortYear: false };
}
