import { bilingual } from './bilingual.ts';

export const checkWords = bilingual(
  {
    unknownRule: (id: string) => `De regel ‘${id}’ bestaat niet.`,
    meant: (id: string) => `Bedoel je ‘${id}’?`,
    listRules: 'Alle regels: viag explain',
    explain: (id: string) => `Wat kan wel? viag explain ${id}`,
  },
  {
    unknownRule: (id: string) => `The rule ‘${id}’ does not exist.`,
    meant: (id: string) => `Did you mean ‘${id}’?`,
    listRules: 'All rules: viag explain',
    explain: (id: string) => `What will? viag explain ${id}`,
  },
);
