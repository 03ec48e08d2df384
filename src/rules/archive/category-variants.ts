import type { Article } from '../../model/article.ts';
import type { Range } from '../../model/range.ts';
import { archiveRule, type PlacedProblem } from '../define.ts';

const other = (category: string) =>
  `---\ntitle: Omgevingswet\nauthor: Redactie VIAG\ndate: 2018-11-01\ncategory: ${category}\n---\nEen zin.\n`;

export const categoryVariants = archiveRule({
  id: 'archive/category-variants',
  severity: 'warning',
  summary: {
    nl: 'Een categorie wordt overal hetzelfde geschreven.',
    en: 'A category is spelt the same everywhere.',
  },
  why: {
    nl: 'Voor een website zijn ‘Mijn omgeving’ en ‘mijn-omgeving’ twee categorieën, elk met een deel van de artikelen. Staan je categorieën in de configuratie, dan let `frontmatter/category-known` erop en doet deze regel niets.',
    en: 'To a website ‘Mijn omgeving’ and ‘mijn-omgeving’ are two categories, each with part of the articles. When your categories are in the configuration, `frontmatter/category-known` sees to them and this rule does nothing.',
  },
  messages: {
    nl: {
      variant: (rare: string, few: number, common: string, many: number) =>
        `De categorie ‘${rare}’ (${few}×) komt ook voor als ‘${common}’ (${many}×). Kies één schrijfwijze.`,
    },
    en: {
      variant: (rare: string, few: number, common: string, many: number) =>
        `The category ‘${rare}’ (${few}×) also occurs as ‘${common}’ (${many}×). Choose one spelling.`,
    },
  },
  good: [
    { others: { 'articles/2018-11-01-a.md': other('Nieuwsbrief') } },
    {
      note: 'Met categorieën in de configuratie.',
      config: { categories: ['Nieuws'] },
      others: { 'articles/2018-11-01-a.md': other('nieuws') },
    },
    {
      note: 'De vaakst gebruikte schrijfwijze.',
      others: {
        'articles/2018-11-01-a.md': other('nieuws'),
        'articles/2018-11-02-b.md': other('Nieuws'),
      },
    },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: [Kennis, mijn-omgeving]',
      others: {
        'articles/2018-11-01-a.md': other('Mijn omgeving'),
        'articles/2018-11-02-b.md': other('Mijn omgeving'),
      },
      finds: [
        '5:20 De categorie ‘mijn-omgeving’ (1×) komt ook voor als ‘Mijn omgeving’ (2×). Kies één schrijfwijze.',
      ],
    },
  ],
  check: (articles, { say, config }) =>
    config.categories.length > 0
      ? []
      : rareSpellings(articles, 'category', ({ meta }) => meta.categories, say.variant),
});

/** Whatever differs only in capitals, accents, hyphens and spaces from what is used more often. */
export function* rareSpellings(
  articles: readonly Article[],
  key: 'category' | 'tags',
  valuesOf: (article: Article) => readonly string[],
  variant: (rare: string, few: number, common: string, many: number) => string,
): Iterable<PlacedProblem> {
  const times = new Map<string, number>();
  for (const article of articles) {
    for (const value of new Set(valuesOf(article))) times.set(value, (times.get(value) ?? 0) + 1);
  }
  const commonest = commonestSpellings(times);
  for (const article of articles) {
    for (const [index, value] of valuesOf(article).entries()) {
      const common = commonest.get(sense(value));
      if (common === undefined || common === value) continue;
      const message = variant(value, times.get(value) ?? 0, common, times.get(common) ?? 0);
      const range = placeOf(article, key, index);
      yield { path: article.path, message, ...(range && { range }) };
    }
  }
}

/** By sense; of equals the first by code unit, whatever the order of the articles. */
function commonestSpellings(times: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const commonest = new Map<string, string>();
  for (const [value, count] of times) {
    const rival = commonest.get(sense(value));
    const most = rival === undefined ? 0 : (times.get(rival) ?? 0);
    if (rival === undefined || count > most || (count === most && value < rival)) {
      commonest.set(sense(value), value);
    }
  }
  return commonest;
}

function sense(value: string): string {
  const folded = value
    .normalize('NFKD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
  return folded === '' ? value : folded;
}

/** Of the nth value that counts: a list may hold empty items, which are not in `meta`. */
function placeOf({ frontMatter }: Article, own: string, index: number): Range | undefined {
  const key = frontMatter.keys.get(own) ?? own;
  const list = frontMatter.data[key];
  if (!Array.isArray(list)) return frontMatter.places.get(key)?.value;
  const read = list.flatMap((item: unknown, at) => (counts(item) ? [at] : []));
  return frontMatter.places.get(`${key}.${read[index]}`)?.value;
}

function counts(item: unknown): boolean {
  return typeof item === 'string' ? item.trim() !== '' : /^(number|boolean)$/.test(typeof item);
}
