import * as v from 'valibot';
import { blockAt } from '../../text/language/prose.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

const most = 3;
const long =
  'Een gemeente die haar gegevens niet op orde heeft, merkt dat pas als een inwoner om inzage vraagt en niemand meer weet waar die gegevens eigenlijk allemaal staan.';

export const longSentence = articleRule({
  id: 'language/long-sentence',
  severity: 'info',
  summary: {
    nl: 'Een zin telt hooguit 25 woorden.',
    en: 'A sentence has 25 words at most.',
  },
  why: {
    nl: 'Aan het eind van een lange zin is de lezer het begin kwijt, zeker op een telefoon. Je ziet de drie langste zinnen van een artikel; wie die in tweeën deelt, helpt de lezer het meest.',
    en: 'At the end of a long sentence the reader has lost its beginning, above all on a phone. You see the three longest of an article; splitting those helps readers most.',
  },
  options: v.strictObject({
    /** The longest sentence that is still fine, in words. */
    words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5)), 25),
  }),
  messages: {
    nl: {
      long: (words: number, limit: number) =>
        `Deze zin telt ${words} woorden. Deel hem in tweeën of schrap; ${limit} woorden is het streven.`,
    },
    en: {
      long: (words: number, limit: number) =>
        `This sentence has ${words} words. Split it or cut it; aim for ${limit}.`,
    },
  },
  good: [
    { body: `Dhr. J. de Wit sprak o.a. over art. 5. Daarna was er koffie.\n` },
    { note: 'somebody else’s words', body: `> ${long}\n` },
    {
      note: 'each item of a list is a sentence of its own',
      body: `- een twee drie\n${'- vier vijf zes\n'.repeat(9)}`,
    },
    { body: `${long}\n`, options: { words: 30 } },
  ],
  bad: [
    {
      body: `Kort. ${long} Kort.\n`,
      finds: [
        '7:7 Deze zin telt 28 woorden. Deel hem in tweeën of schrap; 25 woorden is het streven.',
      ],
    },
    {
      note: 'the three longest, in the order of the text',
      body: '- een twee drie vier vijf zes\n- een twee drie vier vijf zes zeven\n- een twee drie vier vijf zes\n- een twee drie vier vijf zes\n',
      options: { words: 5 },
      finds: [
        '7:3 Deze zin telt 6 woorden. Deel hem in tweeën of schrap; 5 woorden is het streven.',
        '8:3 Deze zin telt 7 woorden. Deel hem in tweeën of schrap; 5 woorden is het streven.',
        '9:3 Deze zin telt 6 woorden. Deel hem in tweeën of schrap; 5 woorden is het streven.',
      ],
    },
  ],
  *check(article, { say, options, config }) {
    if (!articleLanguage(article, config)) return;
    const { prose } = article.outline();
    const longest = prose
      .sentences()
      .filter(({ firstWord, endWord }) => endWord - firstWord > options.words)
      .filter(({ start }) => {
        const block = blockAt(prose, start);
        return block?.kind === 'paragraph' && !block.quoted;
      })
      .toSorted((a, b) => b.endWord - b.firstWord - (a.endWord - a.firstWord))
      .slice(0, most);
    for (const { start, end, firstWord, endWord } of longest) {
      yield {
        message: say.long(endWord - firstWord, options.words),
        range: prose.placeOf(start, end),
      };
    }
  },
});
