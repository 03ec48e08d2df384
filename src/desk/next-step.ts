import type { CalendarDate } from '../model/calendar-date.ts';
import type { Desk, DeskEntry, DeskIssue } from '../model/desk.ts';
import type { MailingLack } from '../newsletter/mailing-lacks.ts';
import { compareDates } from '../text/dates/calendar.ts';

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
  /** The issue file names nothing yet; of what nobody checked, not all need be ready. */
  | { readonly kind: 'fill'; readonly path: string; readonly from: 'ready' | 'unsent' }
  /** Something is missing without which no newsletter is made. */
  | { readonly kind: 'complete'; readonly issue: string }
  | { readonly kind: 'export'; readonly issue: string }
  /** Its day is past: it probably went out. */
  | { readonly kind: 'record'; readonly issue: string };

/** What is known besides what is on the desk. */
export interface StepFacts {
  readonly today: CalendarDate;
  /** The articles were, so that those without errors have none. */
  readonly checked: boolean;
  readonly mailing: readonly MailingLack[];
}

export function nextStep({ entries, next }: Desk, facts: StepFacts): NextStep {
  if (entries.length === 0) return { kind: 'write' };
  const ready = entries.some(({ state }) => state === 'ready');
  if (next && isEmpty(next)) {
    const from = facts.checked ? 'ready' : 'unsent';
    return ready ? { kind: 'fill', path: next.path, from } : stepWithArticles(entries);
  }
  if (next) return stepFor(next, entries, facts);
  return ready ? { kind: 'gather' } : stepWithArticles(entries);
}

/** Towards an article that can go along. */
function stepWithArticles(entries: readonly DeskEntry[]): NextStep {
  const faulty = worst(entries.filter(({ state }) => state === 'faulty'));
  if (faulty) return { kind: 'mend', path: faulty.path };
  const draft = entries.find(({ state }) => state === 'draft');
  return draft ? { kind: 'finish', path: draft.path } : { kind: 'write' };
}

function stepFor(
  issue: DeskIssue,
  entries: readonly DeskEntry[],
  { today, mailing }: StepFacts,
): NextStep {
  const { path, name, articles, date } = issue;
  const within = entries.filter((entry) => articles.includes(entry.path));
  const faulty = worst(within.filter(({ counts }) => counts.error > 0));
  if (faulty) return { kind: 'mend', path: faulty.path };
  const draft = within.find((entry) => entry.draft);
  if (draft) return { kind: 'finish', path: draft.path };
  if (issue.unknown.length > 0) return { kind: 'mend', path };
  if (issue.counts.error > 0) return { kind: 'mend', path };
  if (mailing.length > 0 || lacksPreheader(issue)) return { kind: 'complete', issue: name };
  if (date && compareDates(date, today) < 0) return { kind: 'record', issue: name };
  return { kind: 'export', issue: name };
}

export function isEmpty({ articles, agenda, external, unknown }: DeskIssue): boolean {
  return articles.length + agenda + external + unknown.length === 0;
}

/** With articles in it, their titles will do. */
export function lacksPreheader(issue: DeskIssue): boolean {
  return issue.preheader === undefined && issue.articles.length === 0 && !isEmpty(issue);
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
