import type { Fix } from './finding.ts';
import type { Range } from './range.ts';

/**
 * Running text as a reader reads it: paragraphs, headings and cells of tables, one behind another
 * with a `blockEnd` in between. Markup is gone, escapes and entities are read, and a line that ends
 * goes on after white space. Offsets are in `text`.
 */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Split when first asked for, once for all rules. */
  words(): Words;
  sentences(): readonly Sentence[];
  /** Where a part of the text stands in the file. */
  placeOf(start: number, end: number): Range;
  /** Undefined where the file does not say the same, letter for letter: markup stands in between. */
  replace(start: number, end: number, by: string): Fix | undefined;
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'value';
  /** Someone else's words: it stands in a block of quotation. */
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Columns and not objects: an archive has millions of words. */
export interface Words {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Equal for words that are spelled the same in any case; rarely for others. See `wordKey`. */
  readonly keys: readonly number[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Its words are those from `firstWord` up to `endWord`. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Stands for what is seen but not read: code, a picture, an address, a text struck out. */
export const placeholder = '\ufffc';
/** Where the author broke the line; white space, but what follows begins anew. */
export const lineBreak = '\u2028';
export const blockEnd = '\u2029';
