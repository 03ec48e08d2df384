import type { CommandMeta } from './command.ts';

export const explainCommand: CommandMeta = {
  path: ['explain'],
  summary: { nl: 'Een regel uitleggen', en: 'Explain a rule' },
  arguments: [
    {
      spec: '[rule]',
      completes: 'rules',
      help: {
        nl: 'een regel, zoals frontmatter/syntax, of een groep, zoals language (zonder: alle regels)',
        en: 'a rule, such as frontmatter/syntax, or a group, such as language (without: all rules)',
      },
    },
  ],
  options: [],
  configOptional: true,
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
