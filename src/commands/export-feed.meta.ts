import type { CommandMeta } from './command.ts';
import { allowOption, dryRunOption, forceOption, jsonOption, outOption } from './shared-options.ts';

export const exportFeedCommand: CommandMeta = {
  path: ['export', 'feed'],
  summary: {
    nl: 'Feeds maken: RSS, Atom en JSON Feed',
    en: 'Make feeds: RSS, Atom and JSON Feed',
  },
  arguments: [
    {
      spec: '[files...]',
      completes: 'files',
      help: {
        nl: 'met --check: feeds om na te kijken in plaats van te maken',
        en: 'with --check: feeds to check instead of making any',
      },
    },
  ],
  options: [
    {
      flags: '--limit <n>',
      help: {
        nl: 'de n nieuwste artikelen per feed',
        en: 'the n newest articles in each feed',
      },
    },
    { flags: '--full', help: { nl: 'de hele artikelen', en: 'whole articles' } },
    { flags: '--summary', help: { nl: 'alleen de samenvattingen', en: 'summaries only' } },
    outOption,
    allowOption,
    {
      flags: '--check',
      help: {
        nl: 'nakijken wat de W3C-validator zou melden',
        en: 'check for what the W3C validator would report',
      },
    },
    forceOption,
    dryRunOption,
    jsonOption,
  ],
  examples: [
    {
      command: 'viag export feed --check',
      help: { nl: 'feeds maken en nakijken', en: 'make feeds and check them' },
    },
    {
      command: 'viag export feed --summary --limit 10',
      help: {
        nl: 'samenvattingen van de tien nieuwste artikelen',
        en: 'summaries of the ten newest articles',
      },
    },
  ],
  load: () => import('./export-feed.ts'),
};
