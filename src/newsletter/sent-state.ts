import { sha256 } from '../manifest.ts';
import type { Article } from '../model/article.ts';
import type { SentIssue } from '../model/issue.ts';

/** Whether members have had an article, and as it now is. */
export type SentState =
  | { readonly kind: 'unsent' }
  /** `issues`: the names of those that had it, as recorded. */
  | { readonly kind: 'sent'; readonly issues: readonly string[] }
  /** Changed since the last of them. */
  | { readonly kind: 'changed'; readonly issues: readonly string[] };

/**
 * The state of each article, by its path.
 *
 * @param sent oldest first
 */
export function sentState(
  articles: readonly Article[],
  sent: readonly SentIssue[],
): ReadonlyMap<string, SentState> {
  return new Map(articles.map((article) => [article.path, stateOf(article, sent)]));
}

function stateOf({ meta, text }: Article, sent: readonly SentIssue[]): SentState {
  const records = sent.flatMap(({ issue, articles }) =>
    articles
      .filter(({ slug }) => slug === meta.slug)
      .map((article) => ({ issue, sha256: article.sha256 })),
  );
  const last = records.at(-1);
  if (!last) return { kind: 'unsent' };
  const issues = records.map(({ issue }) => issue);
  const same = last.sha256 === undefined || last.sha256 === sha256(text);
  return { kind: same ? 'sent' : 'changed', issues };
}
