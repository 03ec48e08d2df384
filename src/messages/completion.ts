import { bilingual } from './bilingual.ts';

export const completionWords = bilingual(
  {
    unknown: (name: string) => `Voor de shell ‘${name}’ heeft viag geen aanvulling.`,
    meant: (name: string) => `Bedoel je ‘${name}’?`,
    chooseFrom: (names: string) => `Kies uit: ${names}.`,
  },
  {
    unknown: (name) => `viag has no completion for the shell ‘${name}’.`,
    meant: (name) => `Did you mean ‘${name}’?`,
    chooseFrom: (names) => `Choose from: ${names}.`,
  },
);
