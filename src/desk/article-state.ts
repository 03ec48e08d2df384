import type { Meta } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DeskState, FindingCounts } from '../model/desk.ts';
import type { SentState } from '../newsletter/sent-state.ts';
import { compareDates } from '../text/dates/calendar.ts';

/** What decides how far an article has come. */
export interface StateFacts {
  readonly meta: Meta | undefined;
  readonly sent: SentState;
  /** In an issue file that has not gone out. */
  readonly inIssue: boolean;
  readonly counts: FindingCounts;
  readonly today: CalendarDate;
}

export function articleState({ meta, sent, inIssue, counts, today }: StateFacts): DeskState {
  if (sent.kind !== 'unsent') return sent.kind;
  if (meta?.draft) return 'draft';
  if (meta?.date && compareDates(meta.date, today) > 0) return 'planned';
  if (inIssue) return 'in-issue';
  return meta?.date && counts.error === 0 ? 'ready' : 'faulty';
}
