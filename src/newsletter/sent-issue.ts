import { isRecord, recordsIn, textOf } from './front-matter-value.ts';

/** What a manifest in `newsletters/sent/` says of an issue that went out. */
export interface SentIssue {
  /** Its name: `2018-12`. */
  readonly issue: string;
  readonly articles: readonly SentArticle[];
}

export interface SentArticle {
  readonly slug: string;
  /** Of the article's text as it was sent; an old manifest may have none. */
  readonly sha256?: string;
}

/**
 * @param data the manifest, parsed
 * @param name of its file, for a manifest that does not say which issue it is of
 */
export function readSentIssue(data: unknown, name: string): SentIssue | undefined {
  if (!isRecord(data)) return undefined;
  return {
    issue: textOf(data.issue) ?? name,
    articles: recordsIn(data.articles).flatMap((article) => {
      const slug = textOf(article.slug);
      const sha256 = textOf(article.sha256);
      return slug === undefined ? [] : { slug, ...(sha256 !== undefined && { sha256 }) };
    }),
  };
}
