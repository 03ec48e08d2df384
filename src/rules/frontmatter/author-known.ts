import { transliterate } from '../../text/addresses/transliterate.ts';
import { yamlTextLike } from '../../text/encodings/yaml-text.ts';
import { severalPeople } from '../../text/language/person-names.ts';
import { closest } from '../../text/suggest.ts';
import { articleRule } from '../define.ts';

export const authorKnown = articleRule({
  id: 'frontmatter/author-known',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'De auteur staat in de configuratie, precies zo geschreven.',
    en: 'The author stands in the configuration, spelt just so.',
  },
  why: {
    nl: 'Onder `Anna Bos` en `anna bos` staan straks twee lijstjes met artikelen van dezelfde persoon. De regel geldt alleen als de configuratie namen noemt bij `authors`; zet nieuwe auteurs daarbij.',
    en: 'Under `Anna Bos` and `anna bos` there will be two lists of articles by the same person. The rule holds only when the configuration gives names under `authors`; add new authors there.',
  },
  messages: {
    nl: {
      unknown: (author: string) =>
        `De auteur ‘${author}’ staat niet in viag.config.yaml. Zet de naam daar bij \`authors\`.`,
      meant: (author: string, known: string) =>
        `De auteur ‘${author}’ staat niet in viag.config.yaml. Bedoel je ‘${known}’?`,
    },
    en: {
      unknown: (author: string) =>
        `The author ‘${author}’ is not in viag.config.yaml. Add the name to \`authors\` there.`,
      meant: (author: string, known: string) =>
        `The author ‘${author}’ is not in viag.config.yaml. Did you mean ‘${known}’?`,
    },
  },
  good: [
    { config: { authors: ['Redactie VIAG', 'Anna Bos'] } },
    { note: 'no names in the configuration', config: { authors: [] } },
  ],
  bad: [
    {
      config: { authors: ['Redactie VIAG', 'André de Wit'] },
      head: 'title: Woo\nauthor: [redactie VIAG, Andre de Wit]\ndate: 2018-12-13\ncategory: Nieuws',
      finds: [
        '3:10 De auteur ‘redactie VIAG’ staat niet in viag.config.yaml. Bedoel je ‘Redactie VIAG’?',
        '3:25 De auteur ‘Andre de Wit’ staat niet in viag.config.yaml. Bedoel je ‘André de Wit’?',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: [Redactie VIAG, André de Wit]\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      note: 'a slip or another person: that is for the editor to say',
      config: { authors: ['Redactie VIAG', 'Anna Bos'] },
      head: 'title: Woo\nauthor: Anne Bos\ndate: 2018-12-13\ncategory: Nieuws',
      finds: ['3:9 De auteur ‘Anne Bos’ staat niet in viag.config.yaml. Bedoel je ‘Anna Bos’?'],
    },
    {
      config: { authors: ['Redactie VIAG'] },
      head: 'title: Woo\nauthor: Joris de Wit\ndate: 2018-12-13\ncategory: Nieuws',
      finds: [
        '3:9 De auteur ‘Joris de Wit’ staat niet in viag.config.yaml. Zet de naam daar bij `authors`.',
      ],
    },
  ],
  *check({ text, meta, frontMatter }, { say, config }) {
    if (config.authors.length === 0) return;
    const key = frontMatter.keys.get('author') ?? 'author';
    const isList = Array.isArray(frontMatter.data[key]);
    for (const [index, author] of meta.authors.entries()) {
      if (config.authors.includes(author)) continue;
      const range = frontMatter.places.get(isList ? `${key}.${index}` : key)?.value;
      const people = severalPeople(author);
      for (const name of people ?? [author]) {
        if (config.authors.includes(name)) continue;
        const meant = closest(name, config.authors);
        const same = config.authors.find((known) => letters(known) === letters(name));
        const fixed = range && same && !people && yamlTextLike(text.slice(...range), same, isList);
        yield {
          message: meant ? say.meant(name, meant) : say.unknown(name),
          ...(range && { range }),
          ...(range && fixed && { fix: { range, text: fixed } }),
        };
      }
    }
  },
});

/** Case, accents, hyphens and spaces do not make another person; anything else might. */
function letters(author: string): string {
  return transliterate(author).replace(/[\s_-]+/g, '');
}
