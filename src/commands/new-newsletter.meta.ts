import type { CommandMeta } from './command.ts';

export const newNewsletterCommand: CommandMeta = {
  path: ['new', 'newsletter'],
  summary: { nl: 'Een nieuwe nieuwsbrief klaarzetten', en: 'Set up a new newsletter' },
  arguments: [{ spec: '[title]', help: { nl: 'de titel', en: 'the title' } }],
  options: [
    {
      flags: '-t, --title <title>',
      help: {
        nl: 'de titel (standaard Nieuwsbrief en de maand)',
        en: 'the title (default: Newsletter and the month)',
      },
    },
    {
      flags: '-d, --date <date>',
      help: {
        nl: 'de dag van versturen (standaard vandaag)',
        en: 'the day of sending (default: today)',
      },
    },
    {
      flags: '--month <yyyy-mm>',
      completes: 'months',
      help: {
        nl: 'de maand van de artikelen (standaard die van de datum)',
        en: 'the month of the articles (default: that of the date)',
      },
    },
    {
      flags: '--subject <text>',
      help: {
        nl: 'het onderwerp van de e-mail (standaard de titel)',
        en: 'the subject of the e-mail (default: the title)',
      },
    },
    {
      flags: '--preheader <text>',
      help: {
        nl: 'het voorproefje dat mailprogramma’s achter het onderwerp tonen',
        en: 'the preview that mail programs show behind the subject',
      },
    },
    {
      flags: '-e, --editor',
      help: { nl: 'meteen openen om te schrijven', en: 'open it for writing at once' },
    },
    {
      flags: '-f, --force',
      help: {
        nl: 'een bestaande nieuwsbrief vervangen die nog niet verstuurd is',
        en: 'replace an existing newsletter that was not sent yet',
      },
    },
    { flags: '-y, --yes', help: { nl: 'niets vragen', en: 'ask nothing' } },
    {
      flags: '--dry-run',
      help: {
        nl: 'de nieuwsbrief tonen, niets schrijven',
        en: 'show the newsletter, write nothing',
      },
    },
    {
      flags: '--json',
      help: { nl: 'pad en gegevens als JSON', en: 'path and front matter as JSON' },
    },
  ],
  examples: [
    {
      command: 'viag new newsletter',
      help: {
        nl: 'met de artikelen van deze maand die nog niet in een nieuwsbrief staan',
        en: 'with the unsent articles of this month',
      },
    },
    {
      command: 'viag new newsletter --month 2018-12 -y',
      help: { nl: 'die van december 2018, zonder vragen', en: 'of December 2018, asking nothing' },
    },
  ],
  load: () => import('./new-newsletter.ts'),
};
