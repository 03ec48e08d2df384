import type { CalendarDate } from '../../model/calendar-date.ts';
import { isRealDate } from '../dates/calendar.ts';

/** `2018-12-13-slug`; people write `2018-12-13 slug`, `2018-12-13_slug` and `2018-12-13 - slug` too. */
const dateInName = /^(\d{4})-(\d{2})-(\d{2})(?:-|[\s_][\s_-]*|$)/;

/** `2018-12-13-slug.md` and `2018-12-13-slug/index.md` both go by the name `2018-12-13-slug`. */
export function nameOfPath(path: string): string {
  const parts = path.split('/');
  const file = (parts.at(-1) ?? '').replace(/\.(md|mdx|markdown)$/i, '');
  return /^_?index$/i.test(file) && parts.length > 1 ? (parts.at(-2) ?? file) : file;
}

/** The name without the date in front of it; as a part of an address, so without spaces. */
export function slugOfPath(path: string): string {
  const name = nameOfPath(path);
  const slug = name.replace(dateInName, '') || name;
  return slug.trim().replace(/\s+(?:-\s+)?/g, '-');
}

/** The date the file's name begins with. */
export function dateInFileName(path: string): CalendarDate | undefined {
  return dateFrom(dateInName.exec(nameOfPath(path)));
}

/** The date in a file's name or, failing that, in its folders: `blog/2018/12/13-slug.md`. */
export function dateInPath(path: string): CalendarDate | undefined {
  const inFolders = /(?:^|\/)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[-_./]|$)/.exec(path);
  return dateInFileName(path) ?? dateFrom(inFolders);
}

function dateFrom(match: RegExpExecArray | null): CalendarDate | undefined {
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const date = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  return isRealDate(date) ? date : undefined;
}
