import type { CommandMeta } from './command.ts';
import { jsonOption } from './shared-options.ts';

export const statusCommand: CommandMeta = {
  path: ['status'],
  summary: {
    nl: 'De volgende nieuwsbrief, en wat er te doen is',
    en: 'The next newsletter, and what is to be done',
  },
  options: [jsonOption],
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
