import type { CalendarDate } from '../model/calendar-date.ts';
import { compareText } from '../text/compare.ts';
import { addDays, compareDates, toIso } from '../text/dates/calendar.ts';

/** In days. A newsletter may be late, but one of two months ago is not still being made. */
const patience = 31;

/** As much of an issue as tells when its turn is. */
export interface PlannedIssue {
  readonly name: string;
  readonly date?: CalendarDate;
  readonly sent: boolean;
}

export interface IssueQueue<Kind> {
  readonly next?: Kind;
  /** The others that have not gone out. */
  readonly waiting: readonly Kind[];
  /** Of months ago, and nobody marked them as sent. */
  readonly unmarked: readonly Kind[];
}

/**
 * The issue to work on: the earliest that has not gone out. One with nothing in it on its very day
 * gives way to one that has something. Where nobody records what goes out, every old issue seems to
 * be waiting; so of those whose day is long past only the newest counts, and only when nothing else
 * is being made.
 *
 * @param issues earliest first
 */
export function nextIssue<Kind extends PlannedIssue>(
  issues: readonly Kind[],
  today: CalendarDate,
  isEmpty: (issue: Kind) => boolean,
): IssueQueue<Kind> {
  const open = issues.filter(({ sent }) => !sent);
  const since = addDays(today, -patience);
  const old = ({ date }: Kind) => date !== undefined && compareDates(date, since) < 0;
  const due = ({ date }: Kind) => date !== undefined && compareDates(date, today) <= 0;
  const current = open.filter((issue) => !old(issue));
  const filled = current.find((issue) => !isEmpty(issue));
  const first = current.find((issue) => !(due(issue) && filled && isEmpty(issue)));
  const next = first ?? open.at(-1);
  return {
    ...(next && { next }),
    waiting: current.filter((issue) => issue !== next),
    unmarked: open.filter((issue) => old(issue) && issue !== next),
  };
}

/** By date; one without a date by its name, which as a rule is its month. */
export function earliestFirst(a: PlannedIssue, b: PlannedIssue): number {
  return compareText(dayOrName(a), dayOrName(b)) || compareText(a.name, b.name);
}

function dayOrName({ date, name }: PlannedIssue): string {
  return date ? toIso(date) : name;
}
