import type { CommandMeta } from './command.ts';
import { jsonOption } from './shared-options.ts';

export const curateCommand: CommandMeta = {
  path: ['curate'],
  summary: {
    nl: 'Nieuws van anderen kiezen voor de nieuwsbrief',
    en: 'Pick news of others for the newsletter',
  },
  options: [
    {
      flags: '--list',
      help: { nl: 'alleen tonen wat er nieuw is', en: 'only show what is new' },
    },
    {
      flags: '--pick <items>',
      many: true,
      help: {
        nl: 'deze berichten, met hun nummers (1,3) of adressen',
        en: 'these items, by their numbers (1,3) or addresses',
      },
    },
    {
      flags: '--why <line>',
      many: true,
      help: {
        nl: 'je eigen regel: waarom dit het lezen waard is; een voor elk gekozen bericht',
        en: 'your own line: why this is worth reading; one for each item picked',
      },
    },
    {
      flags: '--quote',
      help: {
        nl: 'achter je regel een kort citaat uit het bericht',
        en: 'a short quote from the item behind your line',
      },
    },
    {
      flags: '--issue <name>',
      completes: 'issues',
      help: {
        nl: 'de nieuwsbrief, zoals 2018-12 (standaard de nieuwste die nog niet verstuurd is)',
        en: 'the newsletter, such as 2018-12 (default: the newest that was not sent)',
      },
    },
    {
      flags: '--since <date>',
      help: {
        nl: 'berichten vanaf deze dag (standaard die van de vorige nieuwsbrief)',
        en: 'items from this day (default: that of the newsletter before)',
      },
    },
    {
      flags: '--limit <n>',
      help: { nl: 'van elke bron de n nieuwste', en: 'the n newest of each source' },
    },
    {
      flags: '--source <name>',
      completes: 'sources',
      many: true,
      help: { nl: 'alleen deze bron; meer dan één mag', en: 'this source only; may be repeated' },
    },
    {
      flags: '--offline <file>',
      completes: 'files',
      many: true,
      help: {
        nl: 'een feed die je hebt bewaard, zonder netwerk',
        en: 'a feed that you saved, without a network',
      },
    },
    {
      flags: '--allow-private',
      help: {
        nl: 'ook adressen binnen je eigen netwerk',
        en: 'addresses inside your own network too',
      },
    },
    {
      flags: '--import-opml <file>',
      completes: 'files',
      help: {
        nl: 'de bronnen uit een feedlezer overnemen in de configuratie',
        en: 'add the sources of a feed reader to the configuration',
      },
    },
    {
      flags: '--dry-run',
      help: {
        nl: 'tonen wat er verandert, niets schrijven',
        en: 'show what changes, write nothing',
      },
    },
    jsonOption,
  ],
  examples: [
    {
      command: 'viag curate',
      help: {
        nl: 'kiezen uit wat er sinds de vorige nieuwsbrief verscheen',
        en: 'pick from what came out since the last newsletter',
      },
    },
    {
      command: 'viag curate --pick 3 --why "Eerlijk over de kosten."',
      help: { nl: 'zonder vragen', en: 'without questions' },
    },
  ],
  load: () => import('./curate.ts'),
};
