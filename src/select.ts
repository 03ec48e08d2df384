import type { Article } from './model/article.ts';
import type { CalendarDate } from './model/calendar-date.ts';
import { compareText } from './text/compare.ts';
import { compareDates } from './text/dates/calendar.ts';

/** Which articles are wanted. What is left out does not narrow the choice. */
export interface Selection {
  readonly from?: CalendarDate;
  /** Inclusive. */
  readonly to?: CalendarDate;
  readonly categories?: readonly string[];
  /** The newest so many. */
  readonly latest?: number;
}

/** An article with the date it needs to be chosen by. */
export type DatedArticle = Article & { readonly meta: { readonly date: CalendarDate } };

/** The articles wanted, newest first; those without a date cannot be chosen by one. */
export function select(
  articles: readonly Article[],
  { from, to, categories, latest }: Selection,
): readonly DatedArticle[] {
  const wanted = articles
    .filter(isDated)
    .filter(({ meta }) => !from || compareDates(meta.date, from) >= 0)
    .filter(({ meta }) => !to || compareDates(meta.date, to) <= 0)
    .filter(({ meta }) => !categories || meta.categories.some((name) => categories.includes(name)))
    .sort(newestFirst);
  return latest === undefined ? wanted : wanted.slice(0, latest);
}

export function isDated(article: Article): article is DatedArticle {
  return article.meta.date !== undefined;
}

/** On the same day, by path: the order must not depend on the disk's. */
export function newestFirst(a: DatedArticle, b: DatedArticle): number {
  return compareDates(b.meta.date, a.meta.date) || compareText(a.path, b.path);
}
