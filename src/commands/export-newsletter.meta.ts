import type { CommandMeta } from './command.ts';

export const exportNewsletterCommand: CommandMeta = {
  path: ['export', 'newsletter'],
  summary: { nl: 'Een nieuwsbrief maken', en: 'Make a newsletter' },
  arguments: [
    {
      spec: '[issue]',
      completes: 'issues',
      help: {
        nl: 'een nieuwsbriefbestand, zoals 2018-12 (standaard het nieuwste)',
        en: 'an issue file, such as 2018-12 (default: the newest)',
      },
    },
  ],
  options: [
    {
      flags: '--from <date>',
      help: { nl: 'artikelen vanaf deze datum', en: 'articles from this date' },
    },
    {
      flags: '--to <date>',
      help: { nl: 'artikelen tot en met deze datum', en: 'articles up to this date' },
    },
    {
      flags: '--month <yyyy-mm>',
      completes: 'months',
      help: { nl: 'artikelen van deze maand', en: 'articles of this month' },
    },
    {
      flags: '--category <name>',
      completes: 'categories',
      many: true,
      help: {
        nl: 'alleen deze categorie; meer dan één mag',
        en: 'this category only; may be repeated',
      },
    },
    {
      flags: '--latest <n>',
      help: { nl: 'alleen de n nieuwste artikelen', en: 'only the n newest articles' },
    },
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
    {
      flags: '-o, --out <folder>',
      completes: 'folders',
      help: { nl: 'de map voor het resultaat', en: 'the folder for the result' },
    },
    {
      flags: '--allow <what>',
      many: true,
      choices: [
        'draft',
        'future',
        'invalid',
        'value',
        'unknown-key',
        'no-content',
        'empty-section',
        'unknown-article',
        'repeated-article',
        'sent-before',
        'subject',
        'preheader',
        'unsubscribe',
        'esp',
        'sender',
        'size',
        'leftover',
        'document',
        'headings',
        'alt',
        'contrast',
        'css',
        'link-text',
        'links',
        'pictures',
      ],
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
      choices: ['none', 'laposta', 'spotler', 'mailchimp', 'brevo', 'mailerlite', 'listmonk'],
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
    {
      flags: '--force',
      help: {
        nl: 'ook vervangen wat in de map met de hand is veranderd',
        en: 'replace what was changed by hand in the folder too',
      },
    },
    {
      flags: '--dry-run',
      help: { nl: 'tonen wat er komt, niets schrijven', en: 'show what would come, write nothing' },
    },
    { flags: '--json', help: { nl: 'het resultaat als JSON', en: 'the result as JSON' } },
  ],
  examples: [
    {
      command: 'viag export newsletter',
      help: {
        nl: 'het nieuwste nieuwsbriefbestand, anders de nieuwste maand',
        en: 'the newest issue file, otherwise the newest month',
      },
    },
    {
      command: 'viag export newsletter --month 2018-12 --category Nieuws',
      help: { nl: 'zonder nieuwsbriefbestand', en: 'without an issue file' },
    },
  ],
  load: () => import('./export-newsletter.ts'),
};
