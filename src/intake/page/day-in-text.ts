import type { CalendarDate } from '../../model/calendar-date.ts';
import { readSpelledDate } from '../../text/dates/read-date.ts';
import { readWrittenDate } from '../../text/dates/written-date.ts';

/** `13 december 2018`, `maart 12, 2015` (as WordPress shows it), `13-12-2018`, `2018-12-13`. */
const DAY =
  /(?<![\p{L}\d-])(?:\d{1,2}(?:e|st|nd|rd|th)? \p{L}{3,9}\.? \d{4}|\p{L}{3,9} \d{1,2},? \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d)(?![\p{L}\d-])/gu;

/** A line with more than this around a day is a sentence about something that happened then. */
const longest = 120;

/** The day that stands alone in a line, or nearly so; of `03-12-2018` the Dutch reading. */
export function dayInLine(line: string): CalendarDate | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > longest) return undefined;
  for (const [day] of text.matchAll(DAY)) {
    const date = readDay(day);
    if (date) return date;
  }
  return undefined;
}

/** A day as a page says it of itself: an ISO date with or without a time, or in words. */
export function readDay(written: string): CalendarDate | undefined {
  const iso = readWrittenDate(written.trim());
  if (iso.kind === 'date') return iso.date;
  const reading = readSpelledDate(written);
  if (reading.ok) return reading.date;
  return reading.fault.kind === 'ambiguous' ? reading.fault.candidates[0] : undefined;
}
