import type { CalendarDate } from '../model/calendar-date.ts';
import type { Desk, DeskEntry, DeskIssue, FindingCounts } from '../model/desk.ts';
import type { MailingLack } from '../newsletter/mailing-lacks.ts';
import { compareDates } from '../text/dates/calendar.ts';
import { isEmpty, lacksPreheader, worstFirst } from './next-step.ts';

/** What keeps an issue from going out, or should be in it. */
export type Lack =
  | { readonly kind: 'content' | 'subject' | 'preheader' | 'date' | MailingLack }
  | { readonly kind: 'unknown'; readonly slug: string }
  | { readonly kind: 'errors'; readonly path: string; readonly counts: FindingCounts };

export interface DeskStatus {
  readonly articles: number;
  readonly next?: {
    readonly issue: DeskIssue;
    readonly entries: readonly DeskEntry[];
    readonly lacks: readonly Lack[];
  };
  /** Issues that have not gone out, besides the next. */
  readonly waiting: readonly DeskIssue[];
  readonly unmarked: readonly DeskIssue[];
  /** Ready, and in no newsletter. */
  readonly unsent: readonly DeskEntry[];
  readonly changed: readonly DeskEntry[];
  /** With errors or warnings and not sent yet, the worst first. */
  readonly attention: readonly DeskEntry[];
  readonly drafts: readonly DeskEntry[];
  /** The nearest first. */
  readonly planned: readonly DeskEntry[];
}

export function deskStatus(
  { entries, next, waiting, unmarked }: Desk,
  today: CalendarDate,
  mailing: readonly MailingLack[],
): DeskStatus {
  const inState = (wanted: DeskEntry['state']) => entries.filter(({ state }) => state === wanted);
  return {
    articles: entries.length,
    ...(next && { next: nextUp(next, entries, mailing) }),
    waiting,
    unmarked,
    unsent: inState('ready'),
    changed: inState('changed'),
    attention: worstFirst(
      entries.filter(
        ({ sentIn, state, counts }) =>
          state === 'faulty' || (sentIn.length === 0 && counts.error + counts.warning > 0),
      ),
    ),
    drafts: inState('draft').filter(({ date }) => !date || compareDates(date, today) <= 0),
    planned: entries
      .filter(({ date, sentIn }) => sentIn.length === 0 && date && compareDates(date, today) > 0)
      .reverse(),
  };
}

function nextUp(
  issue: DeskIssue,
  entries: readonly DeskEntry[],
  mailing: readonly MailingLack[],
): NonNullable<DeskStatus['next']> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const { articles, unknown, counts, path } = issue;
  const empty = isEmpty(issue);
  // What is said of these below is what the errors are about.
  const explained = unknown.length + (empty ? 1 : 0);
  return {
    issue,
    entries: articles.flatMap((article) => byPath.get(article) ?? []),
    lacks: [
      ...(empty ? [{ kind: 'content' as const }] : []),
      ...unknown.map((slug) => ({ kind: 'unknown' as const, slug })),
      ...(issue.subject === undefined ? [{ kind: 'subject' as const }] : []),
      ...(lacksPreheader(issue) ? [{ kind: 'preheader' as const }] : []),
      ...(issue.date === undefined ? [{ kind: 'date' as const }] : []),
      ...mailing.map((kind) => ({ kind })),
      ...(counts.error > explained ? [{ kind: 'errors' as const, path, counts }] : []),
    ],
  };
}
