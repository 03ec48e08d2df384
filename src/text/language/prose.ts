import type { Fix } from '../../model/finding.ts';
import type { Block, Prose, Sentence, Words } from '../../model/prose.ts';
import type { Range } from '../../model/range.ts';
import { writtenOffset } from '../written-offset.ts';
import { sentencesIn } from './sentences.ts';
import { wordsIn } from './words.ts';

/** What prose is made of. */
export interface ProseParts {
  readonly text: string;
  readonly blocks: readonly Block[];
  /**
   * Three numbers for each piece of text that stands somewhere as a whole: where it begins in
   * `text`, and where it begins and ends in `source`.
   */
  readonly pieces: readonly number[];
  readonly source: string;
  /** Where `source` begins in the file. */
  readonly offset: number;
}

export function proseFrom(parts: ProseParts): Prose {
  const { text, blocks, source, offset } = parts;
  let knownWords: Words | undefined;
  let knownSentences: readonly Sentence[] | undefined;
  const words = (): Words => {
    knownWords ??= wordsIn(text);
    return knownWords;
  };
  const sentences = (): readonly Sentence[] => {
    knownSentences ??= sentencesIn(text, words());
    return knownSentences;
  };
  const placeOf = (start: number, end: number): Range => [
    placeIn(parts, start, start) + offset,
    placeIn(parts, end, Math.max(start, end - 1)) + offset,
  ];
  const replace = (start: number, end: number, by: string): Fix | undefined => {
    const range = placeOf(start, end);
    const written = source.slice(range[0] - offset, range[1] - offset);
    return written === text.slice(start, end) ? { range, text: by } : undefined;
  };
  return { text, blocks, words, sentences, placeOf, replace };
}

/** The block that a place in the text stands in. */
export function blockAt({ blocks }: Prose, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/**
 * @param index the place meant
 * @param inside a character beside it: between two pieces, the one that begins differs from the one
 *   that ends
 */
function placeIn({ pieces, text, source }: ProseParts, index: number, inside: number): number {
  let low = 0;
  let high = pieces.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle * 3] ?? 0) <= inside) low = middle + 1;
    else high = middle;
  }
  const piece = Math.max(0, low - 1) * 3;
  const [at = 0, from = 0, to = 0, next = text.length] = pieces.slice(piece, piece + 4);
  if (
    index - at <= to - from &&
    source.startsWith(text.slice(at, Math.min(next, index + 1)), from)
  ) {
    return from + index - at;
  }
  const written = writtenOffset(text.slice(at, next), source.slice(from, to), index - at);
  return written === undefined ? (index > inside ? to : from) : from + written;
}
