import { slugFault, slugify } from '../../text/slug.ts';
import { articleRule } from '../define.ts';

export const slug = articleRule({
  id: 'frontmatter/slug',
  severity: 'error',
  fixable: true,
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
        `‘${slug}’ kan geen slug zijn: alleen kleine letters zonder accent, cijfers en losse streepjes, hooguit 80 tekens.`,
    },
    en: {
      bad: (slug: string) =>
        `‘${slug}’ cannot be a slug: only lower-case letters without accents, digits and single hyphens, at most 80 characters.`,
    },
  },
  good: [
    { head: 'title: X\nauthor: Y\ndate: 2018-12-13\ncategory: Nieuws\nslug: woo-in-de-praktijk' },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nslug: ../../geheim',
      finds: [
        '6:7 ‘../../geheim’ kan geen slug zijn: alleen kleine letters zonder accent, cijfers en losse streepjes, hooguit 80 tekens.',
      ],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nslug: Coördinatie in de regio',
      finds: [
        '6:7 ‘Coördinatie in de regio’ kan geen slug zijn: alleen kleine letters zonder accent, cijfers en losse streepjes, hooguit 80 tekens.',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nslug: coordinatie-in-de-regio\n---\nEen zin die het artikel draagt.\n',
    },
  ],
  *check({ meta, frontMatter }, { say }) {
    const key = frontMatter.keys.get('slug');
    const range = frontMatter.places.get(key ?? '')?.value;
    if (!range || slugFault(meta.slug) === undefined) return;
    // Only what reads as words can be mended; a path is a mistake of another kind.
    const mended = /[/\\:%.]/.test(meta.slug) ? '' : slugify(meta.slug);
    yield {
      message: say.bad(meta.slug),
      range,
      ...(mended !== '' && { fix: { range, text: mended } }),
    };
  },
});
