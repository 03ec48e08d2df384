import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Prose } from '../../model/prose.ts';
import { letter } from '../language/letters.ts';
import { compareDates } from './calendar.ts';
import { monthNames } from './format-date.ts';
import { readSpelledDate } from './read-date.ts';
import { weekdayNames } from './weekday-names.ts';

export interface ClosingDate {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

const months = [...monthNames('nl'), ...monthNames('en')].join('|');
const weekdays = [...weekdayNames('nl'), ...weekdayNames('en')].join('|');
const deadline = new RegExp(
  String.raw`(?<![${letter}\d])(?:vóór|voor|tot(?: en met)?|t/m|uiterlijk(?: op)?|before|until|by|no later than)\s+(?:(?:${weekdays}),?\s+)?(\d{1,2}\s+(?:${months})(?:\s+\d{4})?)(?![${letter}\d])`,
  'gi',
);
/** It is the reader who is to do something by then. */
const asks = new RegExp(
  `(?<![${letter}])(?:aanmeld|inschrij|opgeven|reageer|reageren|registreer|registreren|solliciteer|solliciteren|indienen|insturen|stuur|meld je|meld u|(?:schrijf|geef) (?:je|u) (?:.{0,80}? )?(?:in|op)(?![${letter}])|stem|doe mee|vul |bestel|register|sign up|apply|respond|submit|send )`,
  'i',
);
const anyMonth = new RegExp(String.raw`\d\s(?:${months})`, 'i');

/**
 * Days by which the reader is asked to do something.
 *
 * @param written the day on which the text was written: a date without a year comes after it
 */
export function closingDates(prose: Prose, written: CalendarDate): readonly ClosingDate[] {
  const { text } = prose;
  if (!anyMonth.test(text)) return [];
  return [...text.matchAll(deadline)].flatMap(({ 0: whole, 1: spelled = '', index }) => {
    const sentence = prose.sentences().find(({ end }) => end > index);
    if (!sentence || !asks.test(text.slice(sentence.start, sentence.end))) return [];
    const read = readSpelledDate(spelled, written.year);
    if (!read.ok) return [];
    const early = !/\d{4}/.test(spelled) && compareDates(read.date, written) < 0;
    const date = early ? { ...read.date, year: read.date.year + 1 } : read.date;
    return [{ date, start: index, end: index + whole.length }];
  });
}
