import { archiveRule } from '../define.ts';
import { rareSpellings, spellingsOf } from '../spellings.ts';

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
  note: (article) => spellingsOf(article, 'category', article.meta.categories),
  check: (articles, { say, config }) =>
    config.categories.length > 0 ? [] : rareSpellings(articles, say.variant),
});
