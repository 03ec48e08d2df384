import type { CommandMeta } from './command.ts';
import { categoryOption, jsonOption, periodOptions } from './shared-options.ts';

export const listCommand: CommandMeta = {
  path: ['list'],
  summary: {
    nl: 'De artikelen tonen, met hoe ze ervoor staan',
    en: 'Show the articles and how they stand',
  },
  options: [
    { flags: '--drafts', help: { nl: 'concepten', en: 'drafts' } },
    {
      flags: '--ready',
      help: {
        nl: 'artikelen die mee kunnen en nog in geen nieuwsbrief staan',
        en: 'articles that can go along and are in no newsletter yet',
      },
    },
    {
      flags: '--unsent',
      help: { nl: 'artikelen die niet verstuurd zijn', en: 'articles that were not sent' },
    },
    {
      flags: '--future',
      help: { nl: 'artikelen met een datum in de toekomst', en: 'articles dated in the future' },
    },
    { flags: '--sent', help: { nl: 'verstuurde artikelen', en: 'articles that were sent' } },
    {
      flags: '--changed',
      help: {
        nl: 'artikelen die na verzending zijn aangepast',
        en: 'articles changed since they were sent',
      },
    },
    {
      flags: '--no-alt',
      help: {
        nl: 'artikelen met een afbeelding zonder beschrijving',
        en: 'articles with an image without a description',
      },
    },
    categoryOption,
    {
      flags: '--author <name>',
      completes: 'authors',
      many: true,
      help: {
        nl: 'alleen van deze auteur; meer dan één mag',
        en: 'by this author only; may be repeated',
      },
    },
    {
      flags: '--tag <tag>',
      many: true,
      help: {
        nl: 'alleen met dit trefwoord; meer dan één mag',
        en: 'with this tag only; may be repeated',
      },
    },
    ...periodOptions,
    { flags: '--latest <n>', help: { nl: 'alleen de bovenste n', en: 'only the topmost n' } },
    jsonOption,
  ],
  examples: [
    {
      command: 'viag list --unsent',
      help: { nl: 'alles wat nog niet verstuurd is', en: 'all that was not sent yet' },
    },
    {
      command: 'viag list --drafts --future --category Nieuws',
      help: {
        nl: 'wat er aan nieuws aankomt: concepten en geplande artikelen',
        en: 'what news is coming: drafts and planned articles',
      },
    },
  ],
  load: () => import('./list.ts'),
};
