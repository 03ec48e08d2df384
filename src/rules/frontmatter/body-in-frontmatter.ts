import * as v from 'valibot';
import { articleRule } from '../define.ts';

const rest = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const sentence = 'Zeventien gemeenten stappen samen over. ';

export const bodyInFrontmatter = articleRule({
  id: 'frontmatter/body-in-frontmatter',
  severity: 'warning',
  summary: {
    nl: 'De tekst van het artikel staat onder de kop, niet erin.',
    en: 'The text of the article stands below the front matter, not in it.',
  },
  why: {
    nl: 'In de kop wordt Markdown niet opgemaakt en kijkt viag niet naar links, koppen en afbeeldingen. Vaak ontbreekt de regel `---` onder de kop, of is een hele alinea in de samenvatting geplakt. De optie `limit` geeft het hoogste aantal tekens.',
    en: 'In the front matter Markdown is not laid out, and viag does not look at links, headings and images. Often the line `---` below it is missing, or a whole paragraph was pasted into the summary. The option `limit` gives the greatest number of characters.',
  },
  options: v.strictObject({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1000),
  }),
  messages: {
    nl: {
      long: (key: string, count: number) =>
        `\`${key}\` telt ${count} tekens. Zet tekst van het artikel onder de tweede \`---\`.`,
      blank: (key: string) =>
        `In \`${key}\` staan meer alinea’s. Zet tekst van het artikel onder de tweede \`---\`.`,
      heading: (key: string) =>
        `In \`${key}\` staat een tussenkop. Zet tekst van het artikel onder de tweede \`---\`.`,
    },
    en: {
      long: (key: string, count: number) =>
        `\`${key}\` has ${count} characters. Put text of the article below the second \`---\`.`,
      blank: (key: string) =>
        `\`${key}\` has several paragraphs. Put text of the article below the second \`---\`.`,
      heading: (key: string) =>
        `There is a heading in \`${key}\`. Put text of the article below the second \`---\`.`,
    },
  },
  good: [
    { head: `${rest}\nsummary: >\n  Wat er is,\n  en wat de lezer eraan heeft.\n\ntags: [woo]` },
    { note: 'a title with a hash sign is no heading', head: `${rest}\nalt: "# en @"` },
  ],
  bad: [
    {
      head: `${rest}\nsummary: ${sentence.repeat(30).trim()}`,
      finds: ['6:10 `summary` telt 1199 tekens. Zet tekst van het artikel onder de tweede `---`.'],
    },
    {
      head: `${rest}\nsummary: |\n  Een alinea.\n\n  Nog een alinea.`,
      finds: [
        '6:10 In `summary` staan meer alinea’s. Zet tekst van het artikel onder de tweede `---`.',
      ],
    },
    {
      head: `${rest}\nsummary: |\n  Inleiding.\n  ## Aanpak`,
      finds: [
        '6:10 In `summary` staat een tussenkop. Zet tekst van het artikel onder de tweede `---`.',
      ],
    },
  ],
  *check({ text, frontMatter: { data, places } }, { say, options: { limit } }) {
    for (const [key, value] of Object.entries(data)) {
      const range = places.get(key)?.value;
      if (typeof value !== 'string' || !range) continue;
      if (value.length > limit) yield { message: say.long(key, value.length), range };
      else if (!value.includes('\n')) continue;
      else if (/^#{1,6}[ \t]+\S/m.test(value)) yield { message: say.heading(key), range };
      else if (/\n[ \t]*\r?\n/.test(text.slice(...range))) yield { message: say.blank(key), range };
    }
  },
});
