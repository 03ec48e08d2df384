import { bilingual } from './bilingual.ts';

export const checkWords = bilingual(
  {
    unknownRule: (id: string) => `De regel ‘${id}’ bestaat niet.`,
    meant: (id: string) => `Bedoel je ‘${id}’?`,
    listRules: 'Alle regels: viag explain',
    badOptions: (id: string, reason: string) =>
      `De opties van de regel ‘${id}’ kloppen niet: ${reason}`,
    explain: (id: string) => `Wat kan wel? viag explain ${id}`,
  },
  {
    unknownRule: (id: string) => `The rule ‘${id}’ does not exist.`,
    meant: (id: string) => `Did you mean ‘${id}’?`,
    listRules: 'All rules: viag explain',
    badOptions: (id: string, reason: string) =>
      `The options of the rule ‘${id}’ will not do: ${reason}`,
    explain: (id: string) => `What will? viag explain ${id}`,
  },
);
