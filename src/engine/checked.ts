import type { Finding } from '../model/finding.ts';
import type { Suppressions } from './read-suppressions.ts';

/**
 * All that is left of a document once it has been checked. Plain data without the text, so that
 * ten thousand of them are small and can cross from one thread to another.
 */
export interface Checked {
  readonly path: string;
  /** Where each line of the file begins. */
  readonly starts: readonly number[];
  /** Of the rules over the document by itself, before anything is left alone. */
  readonly findings: readonly Finding[];
  /** By rule: what it wants to know of this article when it looks at all of them. */
  readonly notes: Readonly<Record<string, unknown>>;
  readonly suppressions: Suppressions;
  /** Of an article: the name that issue files have for it. */
  readonly slug?: string;
  /** Nothing could be made of it but what is wrong with it. */
  readonly unread?: true;
}
