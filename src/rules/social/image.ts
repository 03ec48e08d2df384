import * as v from 'valibot';
import { graphemes } from '../../text/display/graphemes.ts';
import { articleRule } from '../define.ts';

const rest = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const picture = `${rest}\nimage: hal.jpg`;

export const image = articleRule({
  id: 'social/image',
  severity: 'error',
  summary: {
    nl: 'Het beeld bij een bericht heeft een beschrijving die op elk netwerk past.',
    en: 'The picture of a post has a description that fits on every network.',
  },
  why: {
    nl: 'Het beeld van een artikel gaat mee met de berichten, en de beschrijving ook. X en Threads nemen er 1000 tekens van. Dat er een beschrijving is, bewaakt `frontmatter/image-alt`; staat die regel uit, dan meldt deze het. De optie `limit` geeft het hoogste aantal tekens.',
    en: 'The picture of an article goes along with the posts, and so does its description. X and Threads take 1000 characters of it. That there is one is for `frontmatter/image-alt` to see; when that rule is off, this one says so. The option `limit` gives the greatest number of characters.',
  },
  options: v.strictObject({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1000),
  }),
  messages: {
    nl: {
      missing:
        'Dit beeld gaat mee met de berichten, maar heeft geen `alt`. Beschrijf het in één zin.',
      long: (count: number, limit: number) =>
        `De beschrijving telt ${count} tekens; X en Threads nemen er ${limit}. Een of twee zinnen zijn genoeg.`,
    },
    en: {
      missing:
        'This picture goes along with the posts but has no `alt`. Describe it in one sentence.',
      long: (count: number, limit: number) =>
        `The description has ${count} characters; X and Threads take ${limit}. A sentence or two will do.`,
    },
  },
  good: [
    { head: rest },
    { head: `${picture}\nalt: De beurshal vlak voor de opening` },
    { note: 'said by frontmatter/image-alt already', head: picture },
  ],
  bad: [
    {
      head: picture,
      config: { rules: new Map([['frontmatter/image-alt', { level: 'off' }]]) },
      finds: [
        '6:8 Dit beeld gaat mee met de berichten, maar heeft geen `alt`. Beschrijf het in één zin.',
      ],
    },
    {
      head: `${picture}\nalt: ${'De beurshal vlak voor de opening. '.repeat(30)}`,
      finds: [
        '7:6 De beschrijving telt 1019 tekens; X en Threads nemen er 1000. Een of twee zinnen zijn genoeg.',
      ],
    },
  ],
  *check({ meta, frontMatter }, { say, config, options: { limit } }) {
    if (!meta.image) return;
    const placeOf = (own: string) =>
      frontMatter.places.get(frontMatter.keys.get(own) ?? own)?.value;
    const { alt } = meta.image;
    const elsewhere = config.rules.get('frontmatter/image-alt')?.level !== 'off';
    if (alt === undefined) {
      const range = placeOf('image');
      if (!elsewhere) yield { message: say.missing, ...(range && { range }) };
      return;
    }
    const count = alt.length <= limit ? 0 : graphemes(alt).length;
    const range = placeOf('alt');
    if (count > limit) yield { message: say.long(count, limit), ...(range && { range }) };
  },
});
