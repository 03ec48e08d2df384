import { decemberIssue } from './december.ts';
import { sampleConfig, sampleIssue, sampleItem, tree } from './sample.ts';

const hebrew = sampleItem(
  { title: 'VIAG בישראל', teaser: 'שלום עולם', date: { year: 2018, month: 1, day: 2 } },
  { slug: 'hebrew', lang: 'he', authors: ['דנה'] },
);

const picture = { width: 1200, height: 800 };

/** Every piece of the layout that the others lack. */
const everything = sampleIssue({
  number: '12',
  sections: [
    { items: [sampleItem({ title: 'Zonder kop' }), sampleItem({ title: 'Nog een' })] },
    {
      heading: 'Helemaal',
      items: [
        sampleItem({
          title: 'Een heel artikel',
          image: { ...picture, src: 'images/kop.jpg', alt: 'De zaal' },
          full: {
            body: tree(
              '# Waarom\n\nLees ook [dit](../articles/2018-12-13-a.md) en zie ![de kaart](kaart.png).\n\n### Hoe\n\n- een\n- twee\n',
            ),
            images: new Map([['kaart.png', { ...picture, src: 'images/kaart.png' }]]),
          },
        }),
      ],
    },
  ],
  agenda: [
    {
      title: 'Ledenvergadering',
      date: { year: 2019, month: 1, day: 17 },
      time: '10.00–12.00 uur',
      place: 'Nieuwegein',
      url: 'https://www.viag.nl/agenda',
    },
    {
      title: 'Studiereis',
      date: { year: 2019, month: 5, day: 9 },
      end: { year: 2019, month: 5, day: 11 },
    },
  ],
  external: [
    {
      title: 'Common Ground in practice',
      url: 'https://vng.nl/common-ground?a=1&b=2',
      source: 'VNG Realisatie',
      date: { year: 2018, month: 12, day: 1 },
      why: 'Drie gemeenten vertellen wat het kost.',
      lang: 'en',
    },
    { title: 'Zonder meer', url: 'https://vng.nl/' },
  ],
  closing: 'Fijne feestdagen!\n\nDe redactie\nvan VIAG',
  pages: new Map([['articles/2018-12-13-a.md', 'https://www.viag.nl/nieuws/2018/12/13/a']]),
});

/** A house with everything of its own. */
const houseStyle = sampleConfig({
  theme: { ...sampleConfig().newsletter.theme, radius: 12 },
  footer: 'VIAG is een vereniging.',
  links: [
    { name: 'LinkedIn', url: 'https://www.linkedin.com/company/viag' },
    { name: 'X', url: 'https://x.com/viag?a=1&b=2' },
    { name: '"Mast" & <odon>', url: 'https://mastodon.nl/@viag' },
  ],
});

/** By name. */
export const issues = {
  'house-style': [
    {
      ...everything,
      logo: {
        light: { src: 'images/logo.png', width: 160, height: 40, alt: 'VIAG' },
        dark: { src: 'images/logo-donker.png', width: 160, height: 40, alt: 'VIAG' },
      },
    },
    houseStyle,
  ],
  everything: [everything, sampleConfig()],
  december: [decemberIssue(), sampleConfig()],
  'one-article': [sampleIssue(), sampleConfig({ unsubscribe: '', address: '' })],
  english: [
    decemberIssue(),
    sampleConfig({ unsubscribe: '*|UNSUB|*', footer: 'Archive:\nhttps://www.viag.nl' }, 'en'),
  ],
  empty: [sampleIssue({ sections: [], preheader: '' }), sampleConfig()],
  'two-directions': [
    sampleIssue({ title: 'גיליון 12', sections: [{ heading: 'Wereld', items: [hebrew] }] }),
    sampleConfig(),
  ],
} as const;
