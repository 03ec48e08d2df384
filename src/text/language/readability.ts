import type { Lang } from '../../model/lang.ts';

interface Amounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * How well a text reads: 0 is very hard, 100 very easy. For Dutch the formula of Flesch as W.H.
 * Douma fitted it (1960), for English Flesch's own (1948).
 */
export function readingEase({ words, sentences, syllables }: Amounts, lang: Lang): number {
  const perSentence = words / sentences;
  const perWord = syllables / words;
  return lang === 'nl'
    ? 206.835 - 0.93 * perSentence - 77 * perWord
    : 206.835 - 1.015 * perSentence - 84.6 * perWord;
}
