import type { CalendarDate } from '../model/calendar-date.ts';
import { readWrittenDate } from '../text/dates/written-date.ts';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records in a list; anything else is for the checks to report. */
export function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/**
 * A text, or a number as text, on one line: a line end in a subject would begin a header of its
 * own. Undefined when there is none.
 */
export function textOf(value: unknown): string | undefined {
  const written = typeof value === 'number' ? String(value) : value;
  const line = typeof written === 'string' ? written.replace(/\s+/g, ' ').trim() : '';
  return line === '' ? undefined : line;
}

export function dateOf(value: unknown): CalendarDate | undefined {
  const read = readWrittenDate(textOf(value) ?? '');
  return read.kind === 'date' ? read.date : undefined;
}
