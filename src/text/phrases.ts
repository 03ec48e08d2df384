import type { Prose } from '../model/prose.ts';
import { wordKey } from './words.ts';

/** Words that stand beside each other, and what goes with them. */
export interface Phrase<Value> {
  /** In lower case, its words one space apart. */
  readonly text: string;
  readonly value: Value;
}

export interface FoundPhrase<Value> {
  readonly phrase: Phrase<Value>;
  readonly start: number;
  readonly end: number;
  /** The first of its words, and the first behind it. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** By the key of their first word, so that a text is gone through once for all of them. */
export type PhraseIndex<Value> = ReadonlyMap<number, readonly Phrase<Value>[]>;

export function phraseIndex<Value>(phrases: readonly Phrase<Value>[]): PhraseIndex<Value> {
  const index = new Map<number, Phrase<Value>[]>();
  // The longest first: ‘in het kader van de’ before ‘in het kader van’.
  for (const phrase of phrases.toSorted((a, b) => b.text.length - a.text.length)) {
    const key = wordKey(phrase.text.split(' ')[0] ?? '');
    const there = index.get(key);
    if (there) there.push(phrase);
    else index.set(key, [phrase]);
  }
  return index;
}

/** Where they stand in a text, whatever their case; across the end of a line too. */
export function* findPhrases<Value>(
  prose: Prose,
  index: PhraseIndex<Value>,
): Generator<FoundPhrase<Value>> {
  const { count, starts, keys } = prose.words();
  for (let word = 0; word < count; word += 1) {
    const candidates = index.get(keys[word] ?? 0);
    if (!candidates) continue;
    const start = starts[word] ?? 0;
    for (const phrase of candidates) {
      const length = phrase.text.split(' ').length;
      const end = prose.words().ends[word + length - 1] ?? 0;
      if (end <= start) continue;
      if (
        prose.text
          .slice(start, end)
          .toLowerCase()
          .replace(/[ \t\r\n]+/g, ' ') !== phrase.text
      )
        continue;
      yield { phrase, start, end, firstWord: word, endWord: word + length };
      word += length - 1;
      break;
    }
  }
}
