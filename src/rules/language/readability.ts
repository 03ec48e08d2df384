import * as v from 'valibot';
import type { Lang } from '../../model/lang.ts';
import { proseEase } from '../../text/language/prose-ease.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

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
    const ease = proseEase(prose, lang);
    const minimum = options.minimum ?? usual[lang];
    if (!ease || ease.score >= minimum) return;
    const worst = ease.worst.map(({ start, end }) => prose.placeOf(start, end));
    const [first, ...others] = worst;
    if (!first) return;
    const starts = lineStarts(article.text);
    const lines = others.map(([from]) => positionAt(starts, from).line).sort((a, b) => a - b);
    yield { message: say.hard(Math.floor(ease.score), minimum, lines), range: first };
  },
});
