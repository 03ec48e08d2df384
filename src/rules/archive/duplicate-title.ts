import type { Article } from '../../model/article.ts';
import type { Range } from '../../model/range.ts';
import { sharing } from '../../text/sharing.ts';
import { archiveRule } from '../define.ts';

const other =
  "---\ntitle: 'Woo: de stand'\nauthor: Redactie VIAG\ndate: 2018-11-01\ncategory: Nieuws\n---\nEen zin.\n";

export const duplicateTitle = archiveRule({
  id: 'archive/duplicate-title',
  severity: 'warning',
  summary: {
    nl: 'Geen twee artikelen hebben dezelfde titel.',
    en: 'No two articles have the same title.',
  },
  why: {
    nl: 'In een lijst, een zoekresultaat of een nieuwsbrief is de titel alles wat een lezer ziet. Staat die er twee keer, dan is niet te zeggen welk artikel wat brengt. Hoofdletters, spaties en leestekens maken geen verschil; een vertaling mag wel dezelfde titel hebben.',
    en: 'In a list, a search result or a newsletter the title is all that a reader sees. When it is there twice, there is no telling which article brings what. Capitals, spaces and punctuation make no difference; a translation may have the same title.',
  },
  messages: {
    nl: {
      taken: (title: string, path: string, more: number) =>
        `De titel ‘${title}’ is ook die van ${path}${more === 0 ? '' : ` en nog ${more}`}. Zeg in de titel wat dit artikel anders maakt.`,
    },
    en: {
      taken: (title: string, path: string, more: number) =>
        `The title ‘${title}’ is also that of ${path}${more === 0 ? '' : ` and ${more} more`}. Say in the title what sets this article apart.`,
    },
  },
  good: [
    { others: { 'articles/2018-11-01-woo.md': other } },
    {
      note: 'Een vertaling.',
      head: 'title: Woo – de stand\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nlang: en',
      others: { 'articles/2018-11-01-woo.md': other },
    },
  ],
  bad: [
    {
      head: 'title: WOO – de stand!\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws',
      others: { 'articles/2018-11-01-woo.md': other },
      finds: [
        '2:8 De titel ‘WOO – de stand!’ is ook die van articles/2018-11-01-woo.md. Zeg in de titel wat dit artikel anders maakt.',
      ],
    },
  ],
  note(article, { config }) {
    const { title = '', lang = config.language } = article.meta;
    const folded = fold(title);
    if (folded === '') return undefined;
    const range = placeOf(article);
    const key = `${lang.toLowerCase().replace(/[-_].*/s, '')} ${folded}`;
    return { title, key, ...(range && { range }) };
  },
  *check(articles, { say }) {
    for (const group of sharing(articles, ({ note }) => note.key)) {
      const [first, second] = group;
      for (const article of group) {
        const other = (article === first ? second : first)?.path ?? '';
        const { title, key: _key, ...place } = article.note;
        yield { path: article.path, message: say.taken(title, other, group.length - 2), ...place };
      }
    }
  },
});

/** Marks of punctuation stand for a space, so that 1.10 is not 11.0; `C++` and `C#` keep theirs. */
function fold(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:(?!#)[\p{P}\p{Z}\s\p{Cf}])+/gu, ' ')
    .trim();
}

/** In the front matter or, where that is how titles are given, the heading. */
function placeOf({ frontMatter, meta, outline }: Article): Range | undefined {
  const key = frontMatter.keys.get('title');
  if (key !== undefined) return frontMatter.places.get(key)?.value;
  return outline().headings.find(({ depth, text }) => depth === 1 && text === meta.title)?.range;
}
