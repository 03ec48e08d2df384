import type { Weekday } from './calendar.ts';
import { monthNames } from './format-date.ts';
import { weekdayNames } from './weekday-names.ts';

const DUTCH_MONTHS = lowered(monthNames('nl'));
const ENGLISH_MONTHS = lowered(monthNames('en'));
const DUTCH_WEEKDAYS = lowered(weekdayNames('nl'));
const ENGLISH_WEEKDAYS = lowered(weekdayNames('en'));

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['yesterday', -1],
  ['vandaag', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
  ['overmorgen', 2],
]);

/**
 * The month, 1 to 12, that a Dutch or English name or the first letters of one stand for.
 *
 * @param word in lower case, without a dot
 */
export function monthFromWord(word: string): number | undefined {
  if (word === 'mrt') return 3;
  // Three letters tell the months apart, and the two languages never mean another month by them.
  const index = indexOfStart(DUTCH_MONTHS, word, 3) ?? indexOfStart(ENGLISH_MONTHS, word, 3);
  return index === undefined ? undefined : index + 1;
}

/**
 * The weekday that a Dutch or English name or the first letters of one stand for.
 *
 * @param word in lower case, without a dot
 */
export function weekdayFromWord(word: string): Weekday | undefined {
  const index = indexOfStart(DUTCH_WEEKDAYS, word, 2) ?? indexOfStart(ENGLISH_WEEKDAYS, word, 3);
  return index as Weekday | undefined;
}

/** How many days from today a word like `morgen` is. */
export function dayOffset(word: string): number | undefined {
  return OFFSETS.get(word);
}

function lowered(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

function indexOfStart(names: readonly string[], word: string, atLeast: number): number | undefined {
  if (word.length < atLeast) return undefined;
  const index = names.findIndex((name) => name.startsWith(word));
  return index === -1 ? undefined : index;
}
