import type { Config } from '../model/config.ts';
import type { IssueItem, Section } from '../model/issue.ts';
import { type DatedArticle, newestFirst } from '../select.ts';
import { compareText } from '../text/compare.ts';
import { formatMonth } from '../text/dates/format-date.ts';
import { newsletterWords } from './layout/words.ts';

export const groupings = ['category', 'month', 'none'] as const;
export const orders = ['newest', 'oldest', 'title'] as const;

/** How articles that no section of an issue file names are put together. */
export interface Arrangement {
  readonly groupBy: (typeof groupings)[number];
  /** Absent: in the order given. */
  readonly order?: (typeof orders)[number];
}

export function inOrder(
  articles: readonly DatedArticle[],
  { order }: Arrangement,
): readonly DatedArticle[] {
  return order === undefined ? articles : articles.toSorted(comparisons[order]);
}

const comparisons: Readonly<
  Record<(typeof orders)[number], (a: DatedArticle, b: DatedArticle) => number>
> = {
  newest: newestFirst,
  oldest: (a, b) => newestFirst(b, a),
  title: (a, b) => compareText(titleOf(a), titleOf(b)) || newestFirst(a, b),
};

function titleOf({ meta }: DatedArticle): string {
  return meta.title ?? meta.slug;
}

/** Sections with their items in the order given. Categories come as the configuration has them. */
export function sectionsOf(
  items: readonly IssueItem[],
  { groupBy }: Arrangement,
  config: Config,
): readonly Section[] {
  if (items.length === 0) return [];
  if (groupBy === 'none') return [{ items }];
  const first = groupBy === 'category' ? config.categories : [];
  const byHeading = new Map<string, IssueItem[]>(first.map((name) => [name, []]));
  for (const item of items) {
    const heading =
      groupBy === 'category' ? categoryOf(item, config) : monthOf(item, config.language);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), item]);
  }
  return [...byHeading]
    .filter(([, filed]) => filed.length > 0)
    .map(([heading, filed]) => ({ heading, items: filed }));
}

function categoryOf({ article }: IssueItem, { language }: Config): string {
  return article.meta.categories[0] ?? newsletterWords(language).other;
}

function monthOf({ date }: IssueItem, lang: Config['language']): string {
  const month = formatMonth(date.year, date.month, lang);
  return month.charAt(0).toUpperCase() + month.slice(1);
}
