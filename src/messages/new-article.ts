import type { SlugFault } from '../text/addresses/slug.ts';
import { bilingual } from './bilingual.ts';

type SlugFaults = Readonly<Record<SlugFault, string>>;

export const newArticleWords = bilingual(
  {
    askTitle: 'Titel:',
    askCategory: 'Categorie:',
    askAuthor: 'Auteur:',
    otherAuthor: 'Een andere naam…',
    askDate: 'Datum:',
    askSummary: 'Samenvatting (mag leeg blijven):',
    askTags: 'Trefwoorden, met komma’s ertussen (mag leeg blijven):',
    askSlug: 'Naam voor het bestand en het webadres:',
    emptyTitle: 'Een artikel heeft een titel nodig.',
    emptyCategory: 'Vul een categorie in.',
    emptyAuthor: 'Vul een naam in.',
    missing: (flags: string, many: boolean) =>
      many ? `Deze gegevens ontbreken nog: ${flags}.` : `Dit gegeven ontbreekt nog: ${flags}.`,
    missingHelp: (command: string) => `Zo geef je het mee: ${command}`,
    exampleTitle: '"Titel"',
    ownTemplate: (path: string) => `Een eigen sjabloon zet je in ${path}.`,
    unknownCategory: (name: string) => `De categorie ‘${name}’ staat niet in de configuratie.`,
    unknownKind: (name: string) => `Er is geen sjabloon ‘${name}’.`,
    badSlug: (slug: string, reason: string) => `--slug ‘${slug}’ kan niet: ${reason}`,
    badSlugHelp: 'Schrijf een slug zo: terugblik-congres-2018.',
    slugFaults: {
      empty: 'er staat niets.',
      characters: 'gebruik alleen kleine letters, cijfers en losse koppeltekens daartussen.',
      'too-long': 'gebruik ten hoogste 69 tekens.',
      reserved: 'deze naam houdt Windows voor zichzelf.',
    } satisfies SlugFaults as SlugFaults,
    sameSlug: (slug: string, path: string) =>
      `Let op: ${path} heeft al de slug ‘${slug}’. Kies een andere met --slug.`,
    writeText: 'Schrijf nu de tekst en kijk hem na met:',
    checkText: 'Kijk de tekst na met:',
    badTemplate: (path: string, line: number) =>
      `Het sjabloon ${path} is niet te lezen: kijk bij regel ${line}.`,
    badTemplateHelp:
      'Boven de tekst staan gegevens tussen twee regels met ---: per regel een naam, een dubbele punt en een waarde.',
  },
  {
    askTitle: 'Title:',
    askCategory: 'Category:',
    askAuthor: 'Author:',
    otherAuthor: 'Another name…',
    askDate: 'Date:',
    askSummary: 'Summary (may be empty):',
    askTags: 'Tags, separated by commas (may be empty):',
    askSlug: 'Name for the file and the web address:',
    emptyTitle: 'An article needs a title.',
    emptyCategory: 'Enter a category.',
    emptyAuthor: 'Enter a name.',
    missing: (flags) => `Still missing: ${flags}.`,
    missingHelp: (command) => `Pass them, for example: ${command}`,
    exampleTitle: '"Title"',
    ownTemplate: (path) => `Put a template of your own in ${path}.`,
    unknownCategory: (name) => `The category ‘${name}’ is not in the configuration.`,
    unknownKind: (name) => `There is no template ‘${name}’.`,
    badSlug: (slug, reason) => `--slug ‘${slug}’ will not do: ${reason}`,
    badSlugHelp: 'Write a slug like this: looking-back-at-2018.',
    slugFaults: {
      empty: 'it is empty.',
      characters: 'use lower case letters, digits and single hyphens between them.',
      'too-long': 'use 69 characters at most.',
      reserved: 'Windows keeps this name for itself.',
    },
    sameSlug: (slug, path) =>
      `Mind: ${path} has the slug ‘${slug}’ already. Choose another one with --slug.`,
    writeText: 'Now write the text and check it with:',
    checkText: 'Check the text with:',
    badTemplate: (path, line) => `The template ${path} cannot be read: look at line ${line}.`,
    badTemplateHelp:
      'Above the text stand values between two lines of ---: a name, a colon and a value on each line.',
  },
);
