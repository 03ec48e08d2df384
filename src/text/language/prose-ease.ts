import type { Lang } from '../../model/lang.ts';
import type { Prose, Sentence } from '../../model/prose.ts';
import { blockAt } from './prose.ts';
import { readingEase } from './readability.ts';
import { syllablesOf } from './syllables.ts';

/** A shorter text says too little about how its author writes. */
const fewestWords = 150;
/** How an author writes shows in the first pages; the rest of a book would only take time. */
const mostWords = 1000;
/** A sentence of a few long words is soon read. */
const fewestInSentence = 10;
const shown = 3;

export interface ProseEase {
  /** 0 is very hard, 100 very easy; either may be passed. */
  readonly score: number;
  /** Those with most to be gained, the worst first. */
  readonly worst: readonly Sentence[];
}

/** How well a text reads; undefined when it is too short to say. */
export function proseEase(prose: Prose, lang: Lang): ProseEase | undefined {
  if (prose.words().count < fewestWords) return undefined;
  const sentences = measured(prose, lang);
  const total = sum(sentences);
  if (total.words < fewestWords) return undefined;
  const worst = sentences
    .filter(({ words }) => words >= fewestInSentence)
    .map((one) => ({ ...one, score: readingEase({ ...one, sentences: 1 }, lang) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, shown)
    .map(({ sentence }) => sentence);
  return { score: readingEase(total, lang), worst };
}

interface Measured {
  readonly sentence: Sentence;
  readonly words: number;
  readonly syllables: number;
}

/** The sentences of running text: a heading or a cell is seldom one. */
function measured(prose: Prose, lang: Lang): readonly Measured[] {
  const count = Math.min(prose.words().count, mostWords);
  const counts = syllablesOf(prose.text, prose.words(), lang, count);
  return prose.sentences().flatMap((sentence) => {
    if (sentence.endWord > count) return [];
    const block = blockAt(prose, sentence.start);
    if (block?.kind !== 'paragraph' || block.quoted) return [];
    const { firstWord, endWord } = sentence;
    let syllables = 0;
    for (let word = firstWord; word < endWord; word += 1) syllables += counts[word] ?? 0;
    return [{ sentence, words: endWord - firstWord, syllables }];
  });
}

function sum(sentences: readonly Measured[]) {
  let words = 0;
  let syllables = 0;
  for (const one of sentences) {
    words += one.words;
    syllables += one.syllables;
  }
  return { words, syllables, sentences: sentences.length };
}
