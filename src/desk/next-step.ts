import type { CalendarDate } from '../model/calendar-date.ts';
import type { Desk, DeskEntry, DeskIssue } from '../model/desk.ts';
import { compareDates } from '../text/calendar.ts';

/** What an editor does next. */
export type NextStep =
  /** Begin. */
  | { readonly kind: 'write' }
  /** A file stands in the way of the next newsletter, or of every one. */
  | { readonly kind: 'mend'; readonly path: string }
  /** A draft that the next newsletter names, or the newest there is. */
  | { readonly kind: 'finish'; readonly path: string }
  /** There are articles, and no newsletter for them. */
  | { readonly kind: 'gather' }
  /** The issue file names nothing yet. */
  | { readonly kind: 'fill'; readonly path: string }
  | { readonly kind: 'export'; readonly issue: string }
  /** Its day is past: it probably went out. */
  | { readonly kind: 'record'; readonly issue: string };

export function nextStep({ entries, next }: Desk, today: CalendarDate): NextStep {
  if (entries.length === 0) return { kind: 'write' };
  if (next) return stepFor(next, entries, today);
  if (entries.some(({ state }) => state === 'ready')) return { kind: 'gather' };
  const faulty = worst(entries.filter(({ state }) => state === 'faulty'));
  if (faulty) return { kind: 'mend', path: faulty.path };
  const draft = entries.find(({ state }) => state === 'draft');
  return draft ? { kind: 'finish', path: draft.path } : { kind: 'write' };
}

function stepFor(issue: DeskIssue, entries: readonly DeskEntry[], today: CalendarDate): NextStep {
  const { path, name, articles, agenda, external, date } = issue;
  const within = entries.filter((entry) => articles.includes(entry.path));
  const faulty = worst(within.filter(({ counts }) => counts.error > 0));
  if (faulty) return { kind: 'mend', path: faulty.path };
  const draft = within.find((entry) => entry.draft);
  if (draft) return { kind: 'finish', path: draft.path };
  if (issue.unknown.length > 0) return { kind: 'mend', path };
  if (articles.length + agenda + external === 0) return { kind: 'fill', path };
  if (issue.counts.error > 0) return { kind: 'mend', path };
  if (date && compareDates(date, today) < 0) return { kind: 'record', issue: name };
  return { kind: 'export', issue: name };
}

/** The one with most errors, then with most warnings. */
export function worst(entries: readonly DeskEntry[]): DeskEntry | undefined {
  return worstFirst(entries)[0];
}

export function worstFirst(entries: readonly DeskEntry[]): readonly DeskEntry[] {
  return entries.toSorted(
    (a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning,
  );
}
