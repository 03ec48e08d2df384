import type { CalendarDate } from '../model/calendar-date.ts';
import type { Desk, DeskEntry, DeskIssue } from '../model/desk.ts';
import { monthOf } from '../text/dates/calendar.ts';

/** A month with what is in it, or a run of months with nothing. */
export type CalendarRow =
  | {
      readonly kind: 'month';
      /** `2018-12` */
      readonly month: string;
      readonly entries: readonly DeskEntry[];
      readonly issues: readonly DeskIssue[];
    }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string; readonly months: number };

/** So many empty months stand in one row. */
const longGap = 3;
/** So far one plans ahead. */
const ahead = 3;

/** Every month from the first article or issue to some months ahead, the last one first. */
export function calendarRows(
  { entries, issues }: Desk,
  today: CalendarDate,
): readonly CalendarRow[] {
  const byMonth = new Map<string, { entries: DeskEntry[]; issues: DeskIssue[] }>();
  const at = (month: string) => {
    const known = byMonth.get(month) ?? { entries: [], issues: [] };
    byMonth.set(month, known);
    return known;
  };
  for (const entry of entries) if (entry.date) at(monthOf(entry.date)).entries.push(entry);
  for (const issue of issues) if (issue.date) at(monthOf(issue.date)).issues.push(issue);
  const now = monthOf(today);
  const used = [...byMonth.keys(), now, monthAfter(now, ahead)].sort();
  const [first = now] = used;
  const rows: CalendarRow[] = [];
  let empty: string[] = [];
  const close = () => {
    const months = empty.length;
    const [to = '', from = to] = [empty[0], empty.at(-1)];
    if (months >= longGap) rows.push({ kind: 'gap', from, to, months });
    else for (const month of empty) rows.push({ kind: 'month', month, entries: [], issues: [] });
    empty = [];
  };
  for (let month = used.at(-1) ?? now; month >= first; month = monthAfter(month, -1)) {
    const found = byMonth.get(month);
    // What is to come is still open, so it stands there month by month.
    if (!found && month < now) {
      empty.push(month);
      continue;
    }
    close();
    rows.push({ kind: 'month', month, entries: found?.entries ?? [], issues: found?.issues ?? [] });
  }
  close();
  return rows;
}

/** @param month `2018-12` */
function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + count;
  return monthOf({ year: Math.floor(all / 12), month: (all % 12) + 1, day: 1 });
}
