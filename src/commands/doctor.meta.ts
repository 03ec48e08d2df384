import type { CommandMeta } from './command.ts';
import { jsonOption } from './shared-options.ts';

export const doctorCommand: CommandMeta = {
  path: ['doctor'],
  summary: {
    nl: 'Nakijken of viag hier werkt, en wat het mag',
    en: 'Check that viag works here, and what it may touch',
  },
  options: [jsonOption],
  configOptional: true,
  examples: [
    {
      command: 'viag doctor',
      help: {
        nl: 'als er iets niet werkt, of voor wie wil weten waar viag aan komt',
        en: 'when something does not work, or to know what viag touches',
      },
    },
  ],
  load: () => import('./doctor.ts'),
};
