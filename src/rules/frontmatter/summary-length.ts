import * as v from 'valibot';
import { graphemes } from '../../text/display/graphemes.ts';
import { articleRule } from '../define.ts';

const sentence = 'Zeventien gemeenten stappen samen over op één zaaksysteem. ';

export const summaryLength = articleRule({
  id: 'frontmatter/summary-length',
  severity: 'info',
  summary: {
    nl: 'De samenvatting is niet te lang.',
    en: 'The summary is not too long.',
  },
  why: {
    nl: 'De samenvatting is het stukje onder de titel in de nieuwsbrief. De helft van de samenvattingen in Nederlandse archieven telt hooguit 165 tekens; boven de 300 is het een alinea die lezers overslaan. De optie `limit` geeft het hoogste aantal tekens.',
    en: 'The summary is the piece below the title in the newsletter. Half of the summaries in Dutch archives have at most 165 characters; above 300 it is a paragraph that readers skip. The option `limit` gives the greatest number of characters.',
  },
  options: v.strictObject({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 300),
  }),
  messages: {
    nl: {
      long: (count: number, limit: number) =>
        `De samenvatting telt ${count} tekens. Houd het bij ${limit}: wat er is, en wat de lezer eraan heeft.`,
    },
    en: {
      long: (count: number, limit: number) =>
        `The summary has ${count} characters. Keep it to ${limit}: what there is, and what it brings the reader.`,
    },
  },
  good: [
    { note: 'no summary' },
    {
      head: `title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsummary: ${sentence.repeat(3)}`,
    },
  ],
  bad: [
    {
      head: `title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsummary: ${sentence.repeat(6)}`,
      finds: [
        '6:10 De samenvatting telt 353 tekens. Houd het bij 300: wat er is, en wat de lezer eraan heeft.',
      ],
    },
    {
      options: { limit: 20 },
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsummary: Zeventien gemeenten stappen over.',
      finds: [
        '6:10 De samenvatting telt 33 tekens. Houd het bij 20: wat er is, en wat de lezer eraan heeft.',
      ],
    },
  ],
  *check({ meta, frontMatter }, { say, options: { limit } }) {
    const { summary = '' } = meta;
    if (summary.length <= limit) return;
    const count = graphemes(summary).length;
    if (count <= limit) return;
    const range = frontMatter.places.get(frontMatter.keys.get('summary') ?? '')?.value;
    yield { message: say.long(count, limit), ...(range && { range }) };
  },
});
