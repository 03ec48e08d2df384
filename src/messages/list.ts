import { bilingual } from './bilingual.ts';

export const listWords = bilingual(
  {
    column: {
      date: 'datum',
      state: 'stand',
      title: 'titel',
      category: 'categorie',
      error: 'fout',
      warning: 'let op',
      info: 'tip',
      alt: 'zonder alt',
      slug: 'slug',
      path: 'bestand',
    },
    nothing: 'Geen enkel artikel voldoet daaraan.',
    ofAll: (shown: number, all: number) => `${shown} van de ${all} artikelen`,
    unknown: {
      category: (name: string) => `De categorie ‘${name}’ is er niet.`,
      author: (name: string) => `Van ‘${name}’ is er geen artikel.`,
      tag: (name: string) => `Het trefwoord ‘${name}’ staat bij geen enkel artikel.`,
    },
    meant: (name: string) => `Bedoel je ‘${name}’?`,
    chooseFrom: (names: string) => `Kies uit: ${names}.`,
    none: 'Zie zonder deze optie wat er wel is: viag list',
  },
  {
    column: {
      date: 'date',
      state: 'state',
      title: 'title',
      category: 'category',
      error: 'err',
      warning: 'warn',
      info: 'hint',
      alt: 'no alt',
      slug: 'slug',
      path: 'file',
    },
    nothing: 'No article is like that.',
    ofAll: (shown, all) => `${shown} of ${all} articles`,
    unknown: {
      category: (name) => `There is no category ‘${name}’.`,
      author: (name) => `There is no article by ‘${name}’.`,
      tag: (name) => `No article has the tag ‘${name}’.`,
    },
    meant: (name) => `Did you mean ‘${name}’?`,
    chooseFrom: (names) => `Choose from: ${names}.`,
    none: 'See what there is without this option: viag list',
  },
);
