import { bilingual } from './bilingual.ts';

export const schemaWords = bilingual(
  {
    show: 'Een schema tonen: viag schema <naam>',
    unknown: (name: string) => `Een schema ‘${name}’ is er niet.`,
    meant: (name: string) => `Bedoel je ‘${name}’?`,
    choose: (names: string) => `Kies uit: ${names}.`,
  },
  {
    show: 'To see a schema: viag schema <name>',
    unknown: (name) => `There is no schema ‘${name}’.`,
    meant: (name) => `Did you mean ‘${name}’?`,
    choose: (names) => `Choose from: ${names}.`,
  },
);
