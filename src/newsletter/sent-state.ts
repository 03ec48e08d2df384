import type { SentIssue } from '../model/issue.ts';

/** Whether members have had an article, and as it now is. */
export type SentState =
  | { readonly kind: 'unsent' }
  /** `issues`: the names of those that had it, as recorded. */
  | { readonly kind: 'sent'; readonly issues: readonly string[] }
  /** Changed since the last of them. */
  | { readonly kind: 'changed'; readonly issues: readonly string[] };

/** As much of an article as it takes to know it in a record of what was sent. */
interface SentText {
  readonly slug: string;
  /** Of its text as it now is. */
  readonly sha256: string;
}

/**
 * The state of any article.
 *
 * @param sent oldest first
 */
export function sentStates(sent: readonly SentIssue[]): (article: SentText) => SentState {
  const records = new Map<string, { readonly issue: string; readonly sha256?: string }[]>();
  for (const { issue, articles } of sent) {
    for (const { slug, ...text } of articles) {
      const known = records.get(slug);
      if (known) known.push({ issue, ...text });
      else records.set(slug, [{ issue, ...text }]);
    }
  }
  return ({ slug, sha256 }) => {
    const own = records.get(slug) ?? [];
    const last = own.at(-1);
    if (!last) return { kind: 'unsent' };
    const same = last.sha256 === undefined || last.sha256 === sha256;
    return { kind: same ? 'sent' : 'changed', issues: [...new Set(own.map(({ issue }) => issue))] };
  };
}
