import type { Meta } from '../model/article.ts';
import { compareDates, monthOf } from '../text/dates/calendar.ts';

/**
 * The slugs of the articles that no newsletter has sent yet, newest first; of one day in the order
 * given.
 *
 * @param month `2018-12`
 */
export function unsentOf(
  articles: readonly Meta[],
  sentSlugs: ReadonlySet<string>,
  month: string,
): readonly string[] {
  const slugs = articles
    .flatMap(({ date, draft, slug }) => (date === undefined || draft ? [] : [{ date, slug }]))
    .filter(({ date, slug }) => monthOf(date) === month && !sentSlugs.has(slug))
    .sort((a, b) => compareDates(b.date, a.date))
    .map(({ slug }) => slug);
  return [...new Set(slugs)];
}
