import { allowances } from '../model/allowance.ts';
import { espNames } from '../model/esp-name.ts';
import { newsletterChecks } from '../model/newsletter-checks.ts';
import type { CommandMeta } from './command.ts';
import {
  categoryOption,
  dryRunOption,
  forceOption,
  jsonOption,
  latestOption,
  outOption,
  periodOptions,
} from './shared-options.ts';

export const exportNewsletterCommand: CommandMeta = {
  path: ['export', 'newsletter'],
  summary: { nl: 'Een nieuwsbrief maken', en: 'Make a newsletter' },
  arguments: [
    {
      spec: '[issue]',
      completes: 'issues',
      help: {
        nl: 'een nieuwsbriefbestand, zoals 2018-12 (standaard het eerstvolgende)',
        en: 'an issue file, such as 2018-12 (default: the next)',
      },
    },
  ],
  options: [
    ...periodOptions,
    categoryOption,
    latestOption,
    {
      flags: '--group-by <what>',
      choices: ['category', 'month', 'none'],
      help: {
        nl: 'waarop artikelen zonder eigen sectie bij elkaar staan',
        en: 'what articles without a section of their own are grouped by',
      },
    },
    {
      flags: '--sort <order>',
      choices: ['newest', 'oldest', 'title'],
      help: {
        nl: 'de volgorde van die artikelen',
        en: 'the order of those articles',
      },
    },
    outOption,
    {
      flags: '--allow <what>',
      many: true,
      choices: [...allowances, ...newsletterChecks],
      help: {
        nl: 'toch meenemen (concepten, artikelen uit de toekomst of met fouten), of een controle overslaan',
        en: 'include anyway (drafts, articles of the future or with errors), or skip a check',
      },
    },
    {
      flags: '--only <parts>',
      completes: 'parts',
      help: {
        nl: 'alleen deze onderdelen, met komma’s: html, text, eml, web, zip, accessibility',
        en: 'these parts only, with commas: html, text, eml, web, zip, accessibility',
      },
    },
    {
      flags: '--zip',
      help: {
        nl: 'ook een zip voor een mailsysteem dat die inleest',
        en: 'a zip too, for a mail system that imports one',
      },
    },
    {
      flags: '--utm <name>',
      help: {
        nl: 'links naar de eigen site meten als deze campagne',
        en: 'measure links to your own site as this campaign',
      },
    },
    {
      flags: '--base-url <url>',
      help: {
        nl: 'het webadres waar de map komt te staan, met afbeeldingen en web.html',
        en: 'the web address where the folder will stand, with pictures and web.html',
      },
    },
    {
      flags: '--esp <system>',
      choices: espNames,
      help: {
        nl: 'het mailsysteem waarmee je verstuurt',
        en: 'the mail system you send with',
      },
    },
    {
      flags: '--template <file>',
      help: {
        nl: 'een eigen opmaak (.liquid of .mjml.liquid)',
        en: 'a layout of your own (.liquid or .mjml.liquid)',
      },
    },
    {
      flags: '--mark-sent',
      help: {
        nl: 'vastleggen dat deze nieuwsbrief is verstuurd',
        en: 'record that this newsletter was sent',
      },
    },
    forceOption,
    dryRunOption,
    jsonOption,
  ],
  examples: [
    {
      command: 'viag export newsletter',
      help: {
        nl: 'de eerstvolgende nieuwsbrief, anders de nieuwste maand',
        en: 'the next newsletter, otherwise the newest month',
      },
    },
    {
      command: 'viag export newsletter --month 2018-12 --category Nieuws',
      help: { nl: 'zonder nieuwsbriefbestand', en: 'without an issue file' },
    },
  ],
  load: () => import('./export-newsletter.ts'),
};
