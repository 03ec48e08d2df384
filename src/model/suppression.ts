import type { Range } from './range.ts';

/** One rule that a comment in an article asks to leave alone. */
export interface Suppression {
  readonly rule: string;
  /** The comment itself. */
  readonly range: Range;
  /** The lines it speaks of, 1-based and inclusive. */
  readonly fromLine: number;
  readonly toLine: number;
  /** What can go when nothing is found under it; absent when more hangs on the comment. */
  readonly removal?: Range;
}

/** A comment that begins like one of viag's and cannot be followed. */
export interface SuppressionFault {
  readonly kind:
    | 'directive'
    | 'colon'
    | 'separator'
    | 'no-rule'
    | 'no-reason'
    | 'unknown-rule'
    | 'not-open';
  readonly range: Range;
  /** The word that is wrong: the directive or the rule. */
  readonly what: string;
}
