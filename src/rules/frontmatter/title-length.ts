import * as v from 'valibot';
import { graphemes } from '../../text/display/graphemes.ts';
import { withoutEntities } from '../../text/encodings/decode-entities.ts';
import { articleRule } from '../define.ts';

const longEnough =
  'Hoe zeventien gemeenten met elkaar de overstap maakten naar een nieuw zaaksysteem';

export const titleLength = articleRule({
  id: 'frontmatter/title-length',
  severity: 'warning',
  summary: {
    nl: 'De titel is niet te lang.',
    en: 'The title is not too long.',
  },
  why: {
    nl: 'Een lange titel wordt afgekapt: in de onderwerpregel, in zoekresultaten en op een telefoon. Negen van de tien titels zijn korter dan 60 tekens. De optie `limit` geeft het hoogste aantal tekens.',
    en: 'A long title is cut off: in the subject line, in search results and on a telephone. Nine titles out of ten are shorter than 60 characters. The option `limit` gives the greatest number of characters.',
  },
  options: v.strictObject({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 90),
  }),
  messages: {
    nl: {
      long: (count: number, limit: number) =>
        `De titel telt ${count} tekens. Houd het bij ${limit}; wat afvalt, past in de samenvatting.`,
    },
    en: {
      long: (count: number, limit: number) =>
        `The title has ${count} characters. Keep it to ${limit}; what goes, fits in the summary.`,
    },
  },
  good: [
    {
      head: `title: ${longEnough}\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws`,
    },
    {
      note: 'Een teken dat als code geschreven is, telt als één.',
      head: `title: 'ICT &amp; Woo'\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws`,
      options: { limit: 9 },
    },
  ],
  bad: [
    {
      head: `title: ${longEnough} zonder één dag stil te staan\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws`,
      finds: [
        '2:8 De titel telt 110 tekens. Houd het bij 90; wat afvalt, past in de samenvatting.',
      ],
    },
    {
      options: { limit: 10 },
      finds: ['2:8 De titel telt 18 tekens. Houd het bij 10; wat afvalt, past in de samenvatting.'],
    },
  ],
  *check({ meta, frontMatter }, { say, options: { limit } }) {
    const { title = '' } = meta;
    // Counting what readers see as characters is slow; most titles need no counting.
    if (title.length <= limit) return;
    // An entity is a fault of its own, and one character to the reader.
    const count = graphemes(withoutEntities(title)).length;
    if (count <= limit) return;
    const range = frontMatter.places.get(frontMatter.keys.get('title') ?? '')?.value;
    yield { message: say.long(count, limit), ...(range && { range }) };
  },
});
