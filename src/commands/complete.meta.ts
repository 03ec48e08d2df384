import type { CommandMeta } from './command.ts';

export const completeCommand: CommandMeta = {
  path: ['complete'],
  summary: {
    nl: 'Wat er op een halve opdrachtregel kan volgen, voor viag completion',
    en: 'What may follow on half a command line, for viag completion',
  },
  arguments: [
    {
      spec: '<shell>',
      completes: 'shells',
      help: { nl: 'de shell die het vraagt', en: 'the shell that asks' },
    },
    {
      spec: '[words...]',
      help: {
        nl: 'achter --: de woorden achter viag; het laatste wordt aangevuld',
        en: 'behind --: the words behind viag; the last is completed',
      },
    },
  ],
  options: [],
  configOptional: true,
  hidden: true,
  examples: [
    {
      command: 'viag complete fish -- new art',
      help: { nl: 'vult new art aan', en: 'completes new art' },
    },
  ],
  load: () => import('./complete.ts'),
};
