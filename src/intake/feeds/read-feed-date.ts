import type { CalendarDate } from '../../model/calendar-date.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import { monthFromWord } from '../../text/dates/date-words.ts';
import { readSpelledDate } from '../../text/dates/read-date.ts';

/** `2018-12-13T10:00:00+01:00` and `20181213T1000Z`: RFC 3339 and what ISO 8601 has besides. */
const iso = /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ].*)?$/i;
/** `Thu, 13 Dec 2018 10:00:00 CET`: RFC 822 and 2822, however the parts are kept apart. */
const dayFirst = /^(?:\p{L}+\.?,? *)?(\d{1,2})[ -]+(\p{L}{3,})\.?,?[ -]+(\d{2,4})(?![\d-])/u;
/** `Thu Dec 13 10:00:00 CET 2018`, as C and Java write it, and `December 13, 2018`. */
const monthFirst =
  /^(?:\p{L}+\.?,? +)?(\p{L}{3,})\.? +(\d{1,2}),? +(?:[\d:]{4,8} +)?(?:[A-Z+\d:-]{1,9} +)?(\d{4})(?!\d)/u;

/** Systems write their zero for a date that nobody gave: 1 January of 1, 1900 or 1970. */
const firstYear = 1990;

/**
 * The day an item was published, as written: a time zone does not move it. Undefined for what is no
 * date, or may be one of two. A weekday is not looked at, as feeds are known to have it wrong.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2822#section-3.3 and section 4.3 for years of two digits
 */
export function readFeedDate(written: string): CalendarDate | undefined {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 100);
  const date = fromIso(text) ?? fromDayFirst(text) ?? fromMonthFirst(text) ?? spelled(text);
  return date && date.year >= firstYear && isRealDate(date) ? date : undefined;
}

function fromIso(text: string): CalendarDate | undefined {
  const [, year, , month, day] = iso.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function fromDayFirst(text: string): CalendarDate | undefined {
  const [, day, word = '', year = ''] = dayFirst.exec(text) ?? [];
  const month = monthFromWord(word.toLowerCase());
  if (month === undefined) return undefined;
  const offset = year.length === 4 ? 0 : year.length === 2 && Number(year) < 50 ? 2000 : 1900;
  return { year: Number(year) + offset, month, day: Number(day) };
}

function fromMonthFirst(text: string): CalendarDate | undefined {
  const [, word = '', day, year] = monthFirst.exec(text) ?? [];
  const month = monthFromWord(word.toLowerCase());
  return month === undefined ? undefined : { year: Number(year), month, day: Number(day) };
}

function spelled(text: string): CalendarDate | undefined {
  const reading = readSpelledDate(text.replace(/[ ,]+\d{1,2}:\d\d.*$/, ''));
  return reading.ok ? reading.date : undefined;
}
