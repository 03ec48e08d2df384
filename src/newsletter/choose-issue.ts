import type { Article } from '../model/article.ts';
import type { IssueFile } from '../model/issue.ts';
import { nameOfPath } from '../text/article-path.ts';
import { compareDates } from '../text/calendar.ts';
import { compareText } from '../text/compare.ts';
import { closest } from '../text/suggest.ts';

export type SlugFault =
  | { readonly kind: 'unknown'; readonly slug: string; readonly meant: string | undefined }
  | { readonly kind: 'shared'; readonly slug: string; readonly paths: readonly string[] };

/**
 * The articles that slugs, names or paths stand for, in their order, or the first that stands for
 * none or several.
 */
export function articlesOf(
  { slugs }: Pick<IssueFile, 'slugs'>,
  articles: readonly Article[],
): readonly Article[] | SlugFault {
  const chosen: Article[] = [];
  for (const slug of slugs) {
    const named = articles.filter(
      ({ meta, path }) => meta.slug === slug || nameOfPath(path) === slug || path === slug,
    );
    const [article] = named;
    if (!article) {
      const known = articles.map(({ meta }) => meta.slug);
      return { kind: 'unknown', slug, meant: closest(slug, known) };
    }
    if (named.length > 1) return { kind: 'shared', slug, paths: named.map(({ path }) => path) };
    if (!chosen.includes(article)) chosen.push(article);
  }
  return chosen;
}

/** The newest by its date, and by its name where that does not tell. */
export function newestIssue(files: readonly IssueFile[]): IssueFile | undefined {
  return files.toSorted((a, b) => {
    const byDate = a.date && b.date ? compareDates(b.date, a.date) : 0;
    return byDate || compareText(b.name, a.name);
  })[0];
}
