import type { CommandMeta } from './command.ts';
import { jsonOption } from './shared-options.ts';

export const initCommand: CommandMeta = {
  path: ['init'],
  configOptional: true,
  summary: {
    nl: 'Een werkmap klaarzetten voor artikelen en nieuwsbrieven',
    en: 'Set up a workspace for articles and newsletters',
  },
  arguments: [
    {
      spec: '[dir]',
      completes: 'folders',
      help: {
        nl: 'de map; zonder naam de huidige map',
        en: 'the folder; without a name the current folder',
      },
    },
  ],
  options: [
    {
      flags: '--ci <service>',
      choices: ['github', 'gitlab'],
      many: true,
      help: {
        nl: 'ook een controle van elke wijziging klaarzetten',
        en: 'also set up a check of every change',
      },
    },
    {
      flags: '--dry-run',
      help: {
        nl: 'laten zien wat er gemaakt zou worden, niets schrijven',
        en: 'show what would be made, write nothing',
      },
    },
    jsonOption,
  ],
  examples: [
    {
      command: 'viag init',
      help: { nl: 'zet de huidige map klaar', en: 'sets up the current folder' },
    },
    {
      command: 'viag init redactie --ci github',
      help: {
        nl: 'maakt de map redactie, met een controle op GitHub',
        en: 'makes the folder redactie, with a check on GitHub',
      },
    },
  ],
  load: () => import('./init.ts'),
};
