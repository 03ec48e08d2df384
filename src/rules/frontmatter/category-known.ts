import { yamlTextLike } from '../../text/encodings/yaml-text.ts';
import { closest } from '../../text/suggest.ts';
import { articleRule } from '../define.ts';

export const categoryKnown = articleRule({
  id: 'frontmatter/category-known',
  severity: 'error',
  fixable: true,
  summary: {
    nl: 'De categorie staat in de configuratie, precies zo geschreven.',
    en: 'The category stands in the configuration, spelt just so.',
  },
  why: {
    nl: 'Een nieuwsbrief is ingedeeld in categorieën. Met `nieuws` naast `Nieuws` krijgt die twee rubrieken voor hetzelfde.',
    en: 'A newsletter is divided by category. With `nieuws` beside `Nieuws` it gets two sections for the same thing.',
  },
  messages: {
    nl: {
      unknown: (category: string, known: string) =>
        `De categorie ‘${category}’ staat niet in de configuratie. Kies uit: ${known}.`,
      meant: (category: string, known: string) =>
        `De categorie ‘${category}’ staat niet in de configuratie. Bedoel je ‘${known}’?`,
    },
    en: {
      unknown: (category: string, known: string) =>
        `The category ‘${category}’ is not in the configuration. Choose from: ${known}.`,
      meant: (category: string, known: string) =>
        `The category ‘${category}’ is not in the configuration. Did you mean ‘${known}’?`,
    },
  },
  good: [{ config: { categories: ['Nieuws', 'Nieuwsbrief'] } }],
  bad: [
    {
      note: 'Wat leeg is in een lijst, verschuift de rest niet.',
      config: { categories: ['Nieuws', 'Kunst, cultuur'] },
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: [~, Nieuws, "kunst, cultuur"]',
      finds: [
        '5:23 De categorie ‘kunst, cultuur’ staat niet in de configuratie. Bedoel je ‘Kunst, cultuur’?',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: [~, Nieuws, "Kunst, cultuur"]\n---\nEen zin die het artikel draagt.\n',
    },
    {
      config: { categories: ['Nieuws', 'Mijn omgeving'] },
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: mijn-omgeving',
      finds: [
        '5:11 De categorie ‘mijn-omgeving’ staat niet in de configuratie. Bedoel je ‘Mijn omgeving’?',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Mijn omgeving\n---\nEen zin die het artikel draagt.\n',
    },
    {
      config: { categories: ['Nieuws', 'Nieuwsbrief'] },
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Privacy',
      finds: [
        '5:11 De categorie ‘Privacy’ staat niet in de configuratie. Kies uit: Nieuws, Nieuwsbrief.',
      ],
    },
  ],
  *check({ text, frontMatter }, { say, config }) {
    if (config.categories.length === 0) return;
    const key = frontMatter.keys.get('category') ?? 'category';
    const value = frontMatter.data[key];
    const items = Array.isArray(value) ? [...value.entries()] : [[undefined, value] as const];
    for (const [index, item] of items) {
      const category = typeof item === 'string' ? item.trim() : '';
      if (category === '' || config.categories.includes(category)) continue;
      const range = frontMatter.places.get(index === undefined ? key : `${key}.${index}`)?.value;
      const meant = closest(category, config.categories);
      const sameLetters = config.categories.find((known) => letters(known) === letters(category));
      const mended =
        range && sameLetters
          ? yamlTextLike(text.slice(...range), sameLetters, index !== undefined)
          : undefined;
      yield {
        message: meant
          ? say.meant(category, meant)
          : say.unknown(category, config.categories.join(', ')),
        ...(range && { range }),
        ...(range && mended !== undefined && { fix: { range, text: mended } }),
      };
    }
  },
});

/** Case, hyphens and spaces do not make another category; anything else might. */
function letters(category: string): string {
  return category.toLowerCase().replace(/[\s_-]+/g, '');
}
