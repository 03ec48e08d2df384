import type { Prose } from '../../model/prose.ts';
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
}

interface Keyed<Value> {
  readonly phrase: Phrase<Value>;
  /** Of each of its words. */
  readonly keys: readonly number[];
}

/** By the key of their first word, so that a text is gone through once for all of them. */
export interface PhraseIndex<Value> {
  readonly byKey: ReadonlyMap<number, readonly Keyed<Value>[]>;
  /** 1 where some key ends in these bits: most words are no first word, and soon known for that. */
  readonly filter: Uint8Array;
}

const filterBits = 0xfff;

export function phraseIndex<Value>(phrases: readonly Phrase<Value>[]): PhraseIndex<Value> {
  const byKey = new Map<number, Keyed<Value>[]>();
  const filter = new Uint8Array(filterBits + 1);
  // The longest first: ‘indien nodig’ before ‘indien’.
  for (const phrase of phrases.toSorted((a, b) => b.text.length - a.text.length)) {
    const keys = phrase.text.split(' ').map(wordKey);
    const [key = 0] = keys;
    filter[key & filterBits] = 1;
    const there = byKey.get(key);
    if (there) there.push({ phrase, keys });
    else byKey.set(key, [{ phrase, keys }]);
  }
  return { byKey, filter };
}

/** Where they stand in a text, whatever their case; across the end of a line too. */
export function findPhrases<Value>(
  prose: Prose,
  { byKey, filter }: PhraseIndex<Value>,
): readonly FoundPhrase<Value>[] {
  const found: FoundPhrase<Value>[] = [];
  const { count, starts, ends, keys } = prose.words();
  for (let word = 0; word < count; word += 1) {
    const key = keys[word] ?? 0;
    if (filter[key & filterBits] === 0) continue;
    for (const candidate of byKey.get(key) ?? []) {
      if (candidate.keys.some((one, at) => one !== keys[word + at])) continue;
      const start = starts[word] ?? 0;
      const end = ends[word + candidate.keys.length - 1] ?? 0;
      const { phrase } = candidate;
      const written = prose.text
        .slice(start, end)
        .toLowerCase()
        .replace(/[ \t\r\n]+/g, ' ');
      if (written !== phrase.text) continue;
      // No words are found twice: ‘indien nodig’ is not also ‘indien’.
      if (start >= (found.at(-1)?.end ?? 0)) found.push({ phrase, start, end });
      break;
    }
  }
  return found;
}
