import type { SentIssue } from '../model/issue.ts';
import { externalUrls } from './external-entries.ts';
import { isRecord, recordsIn, textOf } from './front-matter-value.ts';

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
    external: externalUrls(data),
  };
}
