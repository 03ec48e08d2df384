import type { CalendarDate } from '../model/calendar-date.ts';
import type { DeskEntry } from '../model/desk.ts';
import { compareDates } from '../text/dates/calendar.ts';

/** What a list can be asked for by how far an article has come. */
export const deskStates = {
  drafts: ({ state }) => state === 'draft',
  ready: ({ state }) => state === 'ready',
  unsent: ({ sentIn }) => sentIn.length === 0,
  future: ({ date }, today) => date !== undefined && compareDates(date, today) > 0,
  changed: ({ state }) => state === 'changed',
  sent: ({ sentIn }) => sentIn.length > 0,
} as const satisfies Readonly<Record<string, (entry: DeskEntry, today: CalendarDate) => boolean>>;

/** Of one kind, any will do; of different kinds, all must hold. What is left out narrows nothing. */
export interface DeskFilter {
  readonly states: readonly (keyof typeof deskStates)[];
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** Only those with a picture that does not say what it shows. */
  readonly missingAlt: boolean;
  readonly from?: CalendarDate;
  /** Inclusive. */
  readonly to?: CalendarDate;
  /** So many of what is left, from the top. */
  readonly latest?: number;
}

export function filterDesk(
  entries: readonly DeskEntry[],
  filter: DeskFilter,
  today: CalendarDate,
): readonly DeskEntry[] {
  const { states, categories, authors, tags, missingAlt, from, to, latest } = filter;
  const wanted = entries
    .filter((entry) => states.length === 0 || states.some((is) => deskStates[is](entry, today)))
    .filter((entry) => overlaps(entry.categories, categories))
    .filter((entry) => overlaps(entry.authors, authors))
    .filter((entry) => overlaps(entry.tags, tags))
    .filter((entry) => !missingAlt || entry.missingAlt > 0)
    .filter(({ date }) => !from || (date && compareDates(date, from) >= 0))
    .filter(({ date }) => !to || (date && compareDates(date, to) <= 0));
  return latest === undefined ? wanted : wanted.slice(0, latest);
}

function overlaps(own: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || own.some((value) => wanted.includes(value));
}
