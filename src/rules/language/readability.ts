import * as v from 'valibot';
import type { Lang } from '../../model/lang.ts';
import type { Prose, Sentence } from '../../model/prose.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { blockAt } from '../../text/prose.ts';
import { readingEase } from '../../text/readability.ts';
import { syllablesOf } from '../../text/syllables.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

/** A shorter text says too little about how its author writes. */
const fewestWords = 150;
/** How an author writes shows in the first pages; the rest of a book would only take time. */
const mostWords = 1000;
/** A sentence of a few long words is soon read. */
const fewestInSentence = 10;
const shown = 3;
/** Of real articles, one in ten scores lower. */
const usual: Readonly<Record<Lang, number>> = { nl: 45, en: 35 };

const heavy =
  'De gemeentelijke informatievoorziening vereist organisatiebrede verantwoordelijkheid van leidinggevenden en applicatiebeheerders.';
const heavier =
  'Samenwerkingsverbanden, uitvoeringsorganisaties en dienstverleningsorganisaties implementeren informatiebeveiligingsmaatregelen volgens organisatiespecifieke verantwoordelijkheidsverdelingen voor leidinggevenden.';

export const readability = articleRule({
  id: 'language/readability',
  severity: 'info',
  summary: {
    nl: 'Een artikel leest vlot.',
    en: 'An article reads easily.',
  },
  why: {
    nl: 'De leesscore van Flesch-Douma telt lettergrepen per woord en woorden per zin. Het is een schatting en geen oordeel: daarom krijg je er de zinnen bij waar de meeste winst zit. viag leest er de eerste duizend woorden voor. Ligt de score laag, dan haakt een deel van je lezers af. Voor Engels geldt de formule van Flesch.',
    en: 'Flesch’s reading ease counts syllables per word and words per sentence. It is an estimate and no verdict: that is why you get the sentences where most is to be gained. viag reads the first thousand words for it. When the score is low, some readers give up. For Dutch the formula of Flesch-Douma holds.',
  },
  options: v.strictObject({
    /** The lowest score that is still fine; 100 is very easy, 0 very hard. */
    minimum: v.optional(v.number()),
  }),
  messages: {
    nl: {
      hard: (score: number, minimum: number, lines: readonly number[]) =>
        `De tekst leest zwaar: leesscore ${score}, streef naar ${minimum} of hoger. Maak eerst deze zin korter of gewoner${lines.length > 0 ? `, daarna die op regel ${lines.join(' en ')}` : ''}.`,
    },
    en: {
      hard: (score: number, minimum: number, lines: readonly number[]) =>
        `The text is heavy reading: a reading ease of ${score}, aim for ${minimum} or more. First shorten this sentence or use plainer words${lines.length > 0 ? `, then the one on line ${lines.join(' and ')}` : ''}.`,
    },
  },
  good: [
    { body: `${'De gemeente helpt je graag. Bel ons of kom langs.\n'.repeat(20)}` },
    { note: 'too short to say', body: `${heavy}\n` },
    { body: `${heavy}\n`.repeat(20), options: { minimum: -200 } },
  ],
  bad: [
    {
      body: `${`${heavy}\n`.repeat(14)}${heavier}\n`,
      finds: [
        '21:1 De tekst leest zwaar: leesscore -138, streef naar 45 of hoger. Maak eerst deze zin korter of gewoner, daarna die op regel 7 en 8.',
      ],
    },
  ],
  *check(article, { say, options, config }) {
    const lang = articleLanguage(article, config);
    if (!lang) return;
    const { prose } = article.outline();
    if (prose.words().count < fewestWords) return;
    const sentences = measured(prose, lang);
    const total = sum(sentences);
    if (total.words < fewestWords) return;
    const score = readingEase(total, lang);
    const minimum = options.minimum ?? usual[lang];
    if (score >= minimum) return;
    const worst = sentences
      .filter(({ words }) => words >= fewestInSentence)
      .map((one) => ({ ...one, score: readingEase({ ...one, sentences: 1 }, lang) }))
      .sort((a, b) => a.score - b.score)
      .slice(0, shown)
      .map(({ sentence: { start, end } }) => prose.placeOf(start, end));
    const [first, ...others] = worst;
    if (!first) return;
    const starts = lineStarts(article.text);
    const lines = others.map(([from]) => positionAt(starts, from).line).sort((a, b) => a - b);
    yield { message: say.hard(Math.floor(score), minimum, lines), range: first };
  },
});

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
