import type { CommandMeta } from './command.ts';

export const statusCommand: CommandMeta = {
  path: ['status'],
  summary: {
    nl: 'De volgende nieuwsbrief, en wat er te doen is',
    en: 'The next newsletter, and what is to be done',
  },
  options: [{ flags: '--json', help: { nl: 'het resultaat als JSON', en: 'the result as JSON' } }],
  examples: [
    {
      command: 'viag status',
      help: {
        nl: 'waar je gebleven was, en de volgende stap',
        en: 'where you were, and the next step',
      },
    },
  ],
  load: () => import('./status.ts'),
};
