import type { DeskEntry, DeskIssue } from '../../model/desk.ts';
import { toIso } from '../../text/dates/calendar.ts';

/** An article as `--json` gives it: dates as `2018-12-13`. */
export function entryAsJson({ date, ...entry }: DeskEntry): object {
  const { path, state, slug, title, ...rest } = entry;
  return {
    path,
    slug,
    state,
    ...(title !== undefined && { title }),
    ...(date && { date: toIso(date) }),
    ...rest,
  };
}

export function issueAsJson({ path, name, title, date, ...issue }: DeskIssue): object {
  return { path, name, title, ...(date && { date: toIso(date) }), ...issue };
}
