import type { Article } from '../model/article.ts';
import type { ArticleMention, IssueFile, NamedArticle } from '../model/issue.ts';
import { nameOfPath } from '../text/addresses/article-path.ts';
import { compareText } from '../text/compare.ts';
import { compareDates } from '../text/dates/calendar.ts';

/** The articles that go by a slug, a file's name or a path; one, if all is well. */
export function articlesNamed<Kind extends NamedArticle>(
  slug: string,
  articles: readonly Kind[],
): readonly Kind[] {
  return articles.filter(
    ({ meta, path }) => meta.slug === slug || nameOfPath(path) === slug || path === slug,
  );
}

/** The first article that each name stands for, for who has many names to look up. */
export function firstNamed<Kind extends NamedArticle>(
  articles: readonly Kind[],
): (slug: string) => Kind | undefined {
  const known = new Map<string, Kind>();
  for (const article of articles) {
    for (const name of [article.meta.slug, nameOfPath(article.path), article.path]) {
      if (!known.has(name)) known.set(name, article);
    }
  }
  return (slug) => known.get(slug);
}

/** Everything an issue file names, in the order in which it stands there. */
export function mentionsOf({ articles, sections }: IssueFile): readonly ArticleMention[] {
  return [...articles, ...sections.flatMap((section) => section.articles)];
}

/** What an issue file says of an article; the first mention counts. */
export function mentionOf(
  article: Article,
  file: IssueFile | undefined,
): ArticleMention | undefined {
  const mentions = file ? mentionsOf(file) : [];
  return mentions.find(({ slug }) => articlesNamed(slug, [article]).length > 0);
}

/** The articles an issue file names, each once. */
export function articlesOf(file: IssueFile, articles: readonly Article[]): readonly Article[] {
  const named = mentionsOf(file).flatMap(({ slug }) => articlesNamed(slug, articles).slice(0, 1));
  return [...new Set(named)];
}

export function holdsNothing(file: IssueFile): boolean {
  return mentionsOf(file).length + file.agenda.length + file.external.length === 0;
}

/** The newest by its date, and by its name where that does not tell. */
export function newestIssue(files: readonly IssueFile[]): IssueFile | undefined {
  return files.toSorted((a, b) => {
    const byDate = a.date && b.date ? compareDates(b.date, a.date) : 0;
    return byDate || compareText(b.name, a.name);
  })[0];
}
