import { archiveRule } from '../define.ts';
import { rareSpellings, spellingsOf } from '../spellings.ts';

const head = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\ntags: ';
const other = (tags: string) =>
  `---\ntitle: Omgevingswet\nauthor: Redactie VIAG\ndate: 2018-11-01\ncategory: Nieuws\ntags: ${tags}\n---\nEen zin.\n`;

export const tagVariants = archiveRule({
  id: 'archive/tag-variants',
  severity: 'warning',
  summary: {
    nl: 'Een trefwoord wordt overal hetzelfde geschreven.',
    en: 'A tag is spelt the same everywhere.',
  },
  why: {
    nl: 'Een trefwoord brengt artikelen bij elkaar. Staat er de ene keer ‘open data’ en de andere keer ‘Open-data’, dan mist een lezer die op het ene zoekt de artikelen met het andere.',
    en: 'A tag brings articles together. When it is ‘open data’ one time and ‘Open-data’ another, a reader who looks for the one misses the articles with the other.',
  },
  messages: {
    nl: {
      variant: (rare: string, few: number, common: string, many: number) =>
        `Het trefwoord ‘${rare}’ (${few}×) komt ook voor als ‘${common}’ (${many}×). Kies één schrijfwijze.`,
    },
    en: {
      variant: (rare: string, few: number, common: string, many: number) =>
        `The tag ‘${rare}’ (${few}×) also occurs as ‘${common}’ (${many}×). Choose one spelling.`,
    },
  },
  good: [
    {
      head: `${head}[Woo, open data]`,
      others: { 'articles/2018-11-01-a.md': other('[Woo, open source]') },
    },
  ],
  bad: [
    {
      head: `${head}[Woo, Open-data]`,
      others: {
        'articles/2018-11-01-a.md': other('[open data]'),
        'articles/2018-11-02-b.md': other('open data'),
      },
      finds: [
        '6:13 Het trefwoord ‘Open-data’ (1×) komt ook voor als ‘open data’ (2×). Kies één schrijfwijze.',
      ],
    },
    {
      note: 'Elk even vaak.',
      head: `${head}[vng]`,
      others: { 'articles/2018-11-01-a.md': other('[VNG]') },
      finds: ['6:8 Het trefwoord ‘vng’ (1×) komt ook voor als ‘VNG’ (1×). Kies één schrijfwijze.'],
    },
  ],
  note: (article) => spellingsOf(article, 'tags', article.meta.tags),
  check: (articles, { say }) => rareSpellings(articles, say.variant),
});
