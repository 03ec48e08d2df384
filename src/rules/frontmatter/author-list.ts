import { yamlText } from '../../text/encodings/yaml-text.ts';
import { severalPeople } from '../../text/language/person-names.ts';
import { articleRule } from '../define.ts';

export const authorList = articleRule({
  id: 'frontmatter/author-list',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Schreven meer mensen het artikel, dan vormen ze een lijst.',
    en: 'When several people wrote the article, they form a list.',
  },
  why: {
    nl: '`Anna Bos en Joris de Wit` is voor een programma één auteur met een lange naam: het artikel staat dan bij geen van beiden. Schrijf `[Anna Bos, Joris de Wit]`.',
    en: 'To a program `Anna Bos and Joris de Wit` is one author with a long name: the article is then listed under neither. Write `[Anna Bos, Joris de Wit]`.',
  },
  messages: {
    nl: {
      several: (count: number, list: string) =>
        `Hier staan ${count} auteurs in één tekst. Maak er een lijst van: ${list}`,
    },
    en: {
      several: (count: number, list: string) =>
        `Here are ${count} authors in one text. Make it a list: ${list}`,
    },
  },
  good: [
    { head: 'title: Woo\nauthor: [Anna Bos, Joris de Wit]\ndate: 2018-12-13\ncategory: Nieuws' },
    {
      note: 'an organisation with a comma or an “en” in its name',
      head: 'title: Woo\nauthor: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties\ndate: 2018-12-13\ncategory: Nieuws',
    },
    { head: 'title: Woo\nauthor: Kennis en Innovatie\ndate: 2018-12-13\ncategory: Nieuws' },
    {
      note: 'first names only',
      head: 'title: Woo\nauthor: Anna en Joris\ndate: 2018-12-13\ncategory: Nieuws',
    },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Anna Bos, Joris de Wit en Bea Smit\ndate: 2018-12-13\ncategory: Nieuws',
      finds: [
        '3:9 Hier staan 3 auteurs in één tekst. Maak er een lijst van: [Anna Bos, Joris de Wit, Bea Smit]',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: [Anna Bos, Joris de Wit, Bea Smit]\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      head: "title: Woo\nauthor: 'Ada Bos (@ada) & Bea Smit (@bea)'\ndate: 2018-12-13\ncategory: Nieuws",
      finds: [
        '3:9 Hier staan 2 auteurs in één tekst. Maak er een lijst van: [Ada Bos (@ada), Bea Smit (@bea)]',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: [Ada Bos (@ada), Bea Smit (@bea)]\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
  ],
  *check({ frontMatter }, { say }) {
    const key = frontMatter.keys.get('author') ?? 'author';
    const value = frontMatter.data[key];
    const range = frontMatter.places.get(key)?.value;
    const people = typeof value === 'string' ? severalPeople(value) : undefined;
    if (!people || !range) return;
    const list = `[${people.map((name) => yamlText(name, true)).join(', ')}]`;
    yield { message: say.several(people.length, list), range, fix: { range, text: list } };
  },
});
