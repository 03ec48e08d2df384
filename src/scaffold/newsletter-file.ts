import { posix } from 'node:path';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Lang } from '../model/lang.ts';
import { compareDates, toIso } from '../text/dates/calendar.ts';
import { type Scaffolded, scaffolded } from './scaffolded.ts';
import { introductionSkeleton } from './skeletons.ts';

export interface NewsletterAnswers {
  readonly title: string;
  readonly date: CalendarDate;
  readonly subject: string;
  readonly preheader: string;
  readonly slugs: readonly string[];
}

/** @param name `2018-12` */
export function newsletterPath(folder: string, name: string): string {
  return posix.join(folder, `${name}.md`);
}

/** `2018-12`, or `2018-12-2` when that is taken, and so on. */
export function freeIssueName(month: string, taken: readonly string[]): string {
  let name = month;
  for (let n = 2; taken.includes(name); n += 1) name = `${month}-${n}`;
  return name;
}

/** An empty preheader keeps its key: it must not be forgotten. */
export function newsletterFile(path: string, answers: NewsletterAnswers, lang: Lang): Scaffolded {
  const { title, date, subject, preheader, slugs } = answers;
  const frontMatter = { title, date: toIso(date), subject, preheader, articles: slugs };
  return scaffolded(path, frontMatter, introductionSkeleton(lang));
}

/** The first day of `2018-12`, or undefined for anything but a month written like that. */
export function monthStart(month: string): CalendarDate | undefined {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined || year === '0000') return undefined;
  return { year: Number(year), month: Number(number), day: 1 };
}

/** Today, but never before the month that the newsletter is about.
 *
 * @param month its first day
 */
export function newsletterDate(today: CalendarDate, month: CalendarDate): CalendarDate {
  return compareDates(today, month) < 0 ? month : today;
}
