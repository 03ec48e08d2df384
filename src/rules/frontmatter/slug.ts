import { slugFault, slugify } from '../../text/addresses/slug.ts';
import { articleRule } from '../define.ts';

export const slug = articleRule({
  id: 'frontmatter/slug',
  severity: 'error',
  summary: {
    nl: 'Een slug past in een webadres en in een bestandsnaam.',
    en: 'A slug fits in a web address and in a file name.',
  },
  why: {
    nl: 'De slug wordt een stuk van het adres en de naam van een map. Tekens als `/`, `..` of een spatie leiden dan naar een andere plek.',
    en: 'The slug becomes part of the address and the name of a folder. Characters such as `/`, `..` or a space then lead elsewhere.',
  },
  messages: {
    nl: {
      bad: (slug: string) =>
        `‘${slug}’ kan geen slug zijn: alleen kleine letters zonder accent, cijfers en losse streepjes.`,
      write: (slug: string) => `Schrijf bijvoorbeeld: ${slug}`,
    },
    en: {
      bad: (slug: string) =>
        `‘${slug}’ cannot be a slug: only lower-case letters without accents, digits and single hyphens.`,
      write: (slug: string) => `Write, for instance: ${slug}`,
    },
  },
  good: [
    { head: 'title: X\nauthor: Y\ndate: 2018-12-13\ncategory: Nieuws\nslug: woo-in-de-praktijk' },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nslug: ../../geheim',
      finds: [
        '6:7 ‘../../geheim’ kan geen slug zijn: alleen kleine letters zonder accent, cijfers en losse streepjes.',
      ],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nslug: Coördinatie in de regio',
      finds: [
        '6:7 ‘Coördinatie in de regio’ kan geen slug zijn: alleen kleine letters zonder accent, cijfers en losse streepjes. Schrijf bijvoorbeeld: coordinatie-in-de-regio',
      ],
    },
  ],
  *check({ meta, frontMatter }, { say }) {
    const key = frontMatter.keys.get('slug');
    const range = frontMatter.places.get(key ?? '')?.value;
    const fault = slugFault(meta.slug);
    // A long one that is in use already works; changing it would break the address.
    if (!range || fault === undefined || fault === 'too-long') return;
    // Only what reads as words has a slug in it; a path is a mistake of another kind.
    const words = /[/\\:%.]/.test(meta.slug) ? '' : slugify(meta.slug);
    const advice = words === '' ? '' : ` ${say.write(words)}`;
    yield { message: say.bad(meta.slug) + advice, range };
  },
});
