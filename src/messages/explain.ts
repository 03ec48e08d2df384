import { bilingual } from './bilingual.ts';

export const explainWords = bilingual(
  {
    level: { error: 'fout', warning: 'waarschuwing', info: 'tip' },
    off: 'uit',
    fixable: 'viag kan dit zelf herstellen (--fix)',
    good: 'Goed',
    bad: 'Fout',
    finds: 'viag zegt:',
    given: (setting: string) => `met ${setting}`,
    options: 'Opties, zoals ze zijn als je niets instelt:',
    noDefault: '(geen)',
    configure: (id: string, options?: string) =>
      `Een ander niveau, in viag.config.yaml:\n\n  rules:\n    ${id}: warning   # of error, info, off\n${options ? `\nMet opties:\n\n  rules:\n    ${id}: [warning, ${options}]\n` : ''}`,
    unknown: (id: string) => `De regel ‘${id}’ bestaat niet.`,
    meant: (id: string) => `Bedoel je ‘${id}’?`,
    oneOf: (ids: string) => `Bedoel je een van deze? ${ids}`,
    all: 'Alle regels: viag explain',
  },
  {
    level: { error: 'error', warning: 'warning', info: 'hint' },
    off: 'off',
    fixable: 'viag can mend this itself (--fix)',
    good: 'Good',
    bad: 'Bad',
    finds: 'viag says:',
    given: (setting: string) => `with ${setting}`,
    options: 'Options, as they are when you set nothing:',
    noDefault: '(none)',
    configure: (id: string, options?: string) =>
      `Another level, in viag.config.yaml:\n\n  rules:\n    ${id}: warning   # or error, info, off\n${options ? `\nWith options:\n\n  rules:\n    ${id}: [warning, ${options}]\n` : ''}`,
    unknown: (id: string) => `The rule ‘${id}’ does not exist.`,
    meant: (id: string) => `Did you mean ‘${id}’?`,
    oneOf: (ids) => `Did you mean one of these? ${ids}`,
    all: 'All rules: viag explain',
  },
);
