import type { CommandMeta } from './command.ts';

export const explainCommand: CommandMeta = {
  path: ['explain'],
  summary: { nl: 'Een regel uitleggen', en: 'Explain a rule' },
  arguments: [
    {
      spec: '[rule]',
      help: {
        nl: 'de naam van de regel, zoals frontmatter/syntax (zonder naam: alle regels)',
        en: 'the name of the rule, such as frontmatter/syntax (without one: all rules)',
      },
    },
  ],
  options: [],
  examples: [
    {
      command: 'viag explain frontmatter/date-format',
      help: {
        nl: 'waarom, met een goed en een fout voorbeeld',
        en: 'why, with good and bad examples',
      },
    },
  ],
  load: () => import('./explain.ts'),
};
