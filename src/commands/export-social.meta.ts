import type { CommandMeta } from './command.ts';
import {
  allowOption,
  categoryOption,
  dryRunOption,
  forceOption,
  jsonOption,
  latestOption,
  outOption,
  periodOptions,
} from './shared-options.ts';

export const exportSocialCommand: CommandMeta = {
  path: ['export', 'social'],
  summary: { nl: 'Berichten voor sociale media maken', en: 'Make posts for social networks' },
  arguments: [
    {
      spec: '[articles...]',
      completes: 'articles',
      help: {
        nl: 'bestanden of slugs (standaard het nieuwste artikel)',
        en: 'files or slugs (default: the newest article)',
      },
    },
  ],
  options: [
    {
      flags: '--network <names>',
      completes: 'networks',
      many: true,
      help: {
        nl: 'linkedin, x, mastodon, bluesky, threads of facebook; meer met komma’s (standaard die in de configuratie)',
        en: 'linkedin, x, mastodon, bluesky, threads or facebook; more with commas (default: those in the configuration)',
      },
    },
    {
      flags: '--issue <name>',
      completes: 'issues',
      help: {
        nl: 'de artikelen van een nieuwsbrief, zoals 2018-12',
        en: 'the articles of a newsletter, such as 2018-12',
      },
    },
    ...periodOptions,
    categoryOption,
    latestOption,
    {
      flags: '--thread',
      help: {
        nl: 'een lange tekst verdelen over genummerde berichten',
        en: 'spread a long text over numbered posts',
      },
    },
    {
      flags: '--portrait',
      help: {
        nl: 'ook een staande afbeelding, van 1080 bij 1350 beeldpunten',
        en: 'an upright picture too, of 1080 by 1350 pixels',
      },
    },
    {
      flags: '--cards',
      help: { nl: 'alleen titelkaarten, geen berichten', en: 'title cards alone, no posts' },
    },
    {
      flags: '--schedule <tool>',
      many: true,
      commas: true,
      choices: ['buffer', 'hootsuite', 'publer', 'csv', 'ics'],
      help: {
        nl: 'een bestand om in te plannen; meer met komma’s',
        en: 'a file to plan the posts with; more with commas',
      },
    },
    {
      flags: '--at <moment>',
      help: {
        nl: 'wanneer het eerste artikel geplaatst wordt, zoals "2018-12-18 09:00"',
        en: 'when the first article goes out, such as "2018-12-18 09:00"',
      },
    },
    {
      flags: '--every <period>',
      help: {
        nl: 'hoeveel later het volgende artikel: 2d (dagen) of 1w (weken)',
        en: 'how much later the next article: 2d (days) or 1w (weeks)',
      },
    },
    {
      flags: '--on <days>',
      help: {
        nl: 'een artikel op elk van deze dagen: di,do',
        en: 'an article on each of these days: tue,thu',
      },
    },
    {
      flags: '--time <hh:mm>',
      help: { nl: 'hoe laat, bij --on', en: 'at what time, with --on' },
    },
    {
      flags: '--excel',
      help: {
        nl: 'CSV’s met puntkomma’s, die een Nederlandse Excel meteen goed opent',
        en: 'CSVs with semicolons, which a Dutch Excel opens right away',
      },
    },
    outOption,
    allowOption,
    forceOption,
    dryRunOption,
    jsonOption,
  ],
  examples: [
    {
      command: 'viag export social',
      help: {
        nl: 'berichten over het nieuwste artikel',
        en: 'posts about the newest article',
      },
    },
    {
      command: 'viag export social smart-city --network x,mastodon --dry-run',
      help: {
        nl: 'laat zien hoe ze eruitzien, zonder iets te schrijven',
        en: 'shows what they look like, without writing anything',
      },
    },
    {
      command: 'viag export social --issue 2018-12',
      help: {
        nl: 'over elk artikel van een nieuwsbrief',
        en: 'about every article of a newsletter',
      },
    },
    {
      command: 'viag export social --issue 2018-12 --schedule buffer --on di,do --time 09:00',
      help: {
        nl: 'met bestanden voor Buffer: elke dinsdag en donderdag een artikel',
        en: 'with files for Buffer: an article every Tuesday and Thursday',
      },
    },
  ],
  load: () => import('./export-social.ts'),
};
