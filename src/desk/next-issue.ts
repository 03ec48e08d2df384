import type { CalendarDate } from '../model/calendar-date.ts';
import type { DeskIssue } from '../model/desk.ts';
import { addDays, compareDates } from '../text/dates/calendar.ts';

/** In days. A newsletter may be late, but one of two months ago is not still being made. */
const patience = 31;

/**
 * The issue to work on: the earliest that has not gone out. Where nobody records what goes out,
 * every old issue seems to be waiting; so of those whose day is long past only the newest counts,
 * and only when nothing else is being made.
 *
 * @param issues earliest first
 */
export function nextIssue(
  issues: readonly DeskIssue[],
  today: CalendarDate,
): { readonly next?: DeskIssue; readonly unmarked: readonly DeskIssue[] } {
  const open = issues.filter(({ sent }) => !sent);
  const since = addDays(today, -patience);
  const next = open.find(({ date }) => !date || compareDates(date, since) >= 0) ?? open.at(-1);
  if (!next) return { unmarked: [] };
  return { next, unmarked: open.slice(0, open.indexOf(next)) };
}
