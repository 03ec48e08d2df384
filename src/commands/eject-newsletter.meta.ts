import type { CommandMeta } from './command.ts';

export const ejectNewsletterCommand: CommandMeta = {
  path: ['eject', 'newsletter'],
  summary: {
    nl: 'De opmaak van de nieuwsbrief als sjabloon klaarzetten',
    en: 'Write the newsletter’s layout as a template',
  },
  options: [
    {
      flags: '-f, --force',
      help: { nl: 'een bestaand sjabloon vervangen', en: 'replace an existing template' },
    },
    {
      flags: '--dry-run',
      help: { nl: 'het sjabloon tonen, niets schrijven', en: 'show the template, write nothing' },
    },
  ],
  examples: [
    {
      command: 'viag eject newsletter',
      help: {
        nl: 'schrijft templates/newsletter.liquid, om naar eigen smaak te veranderen',
        en: 'writes templates/newsletter.liquid, to change as you like',
      },
    },
  ],
  load: () => import('./eject-newsletter.ts'),
};
