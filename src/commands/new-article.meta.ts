import type { CommandMeta } from './command.ts';

export const newArticleCommand: CommandMeta = {
  path: ['new', 'article'],
  summary: { nl: 'Een nieuw artikel klaarzetten', en: 'Set up a new article' },
  arguments: [{ spec: '[title]', help: { nl: 'de titel', en: 'the title' } }],
  options: [
    { flags: '-t, --title <title>', help: { nl: 'de titel', en: 'the title' } },
    {
      flags: '-a, --author <name>',
      completes: 'authors',
      many: true,
      help: { nl: 'een auteur; meer dan één mag', en: 'an author; may be repeated' },
    },
    {
      flags: '-d, --date <date>',
      help: {
        nl: 'de datum, zoals 13-12-2018 of morgen (standaard vandaag)',
        en: 'the date, such as 2018-12-13 or tomorrow (default: today)',
      },
    },
    {
      flags: '--category <name>',
      completes: 'categories',
      help: { nl: 'een categorie uit de configuratie', en: 'a category of the configuration' },
    },
    {
      flags: '--summary <text>',
      help: { nl: 'de samenvatting', en: 'the summary' },
    },
    {
      flags: '--tag <tag>',
      many: true,
      help: { nl: 'een trefwoord; meer dan één mag', en: 'a tag; may be repeated' },
    },
    {
      flags: '--slug <slug>',
      help: {
        nl: 'de naam in het webadres, als die uit de titel niet past',
        en: 'the name in the web address, when the one from the title will not do',
      },
    },
    { flags: '--draft', help: { nl: 'als concept markeren', en: 'mark as a draft' } },
    {
      flags: '--no-draft',
      help: { nl: 'niet als concept, ook als het sjabloon dat zegt', en: 'not as a draft' },
    },
    {
      flags: '--bundle',
      help: { nl: 'een eigen map, voor afbeeldingen', en: 'a folder of its own, for images' },
    },
    {
      flags: '-k, --kind <kind>',
      completes: 'kinds',
      help: {
        nl: 'article, report (verslag), announcement (aankondiging) of een eigen sjabloon',
        en: 'article, report, announcement or a template of your own',
      },
    },
    {
      flags: '-e, --editor',
      help: { nl: 'meteen openen om te schrijven', en: 'open it for writing at once' },
    },
    {
      flags: '-f, --force',
      help: { nl: 'een bestaand bestand vervangen', en: 'replace an existing file' },
    },
    {
      flags: '-y, --yes',
      help: {
        nl: 'niets vragen; de standaardwaarden gebruiken',
        en: 'ask nothing, take what is certain',
      },
    },
    {
      flags: '--dry-run',
      help: { nl: 'het artikel tonen, niets schrijven', en: 'show the article, write nothing' },
    },
    {
      flags: '--json',
      help: { nl: 'pad en gegevens als JSON', en: 'path and front matter as JSON' },
    },
  ],
  examples: [
    {
      command: 'viag new article',
      help: { nl: 'vraagt wat er nodig is', en: 'asks for what it needs' },
    },
    {
      command: 'viag new article "Terugblik op het congres" --kind report --bundle',
      help: {
        nl: 'een verslag in een eigen map, met plaats voor foto’s',
        en: 'a report in a folder of its own, with room for pictures',
      },
    },
    {
      command:
        'viag new article "Nieuwe site" -y --category Nieuws --author "Redactie VIAG" --date morgen',
      help: { nl: 'zonder vragen', en: 'without questions' },
    },
  ],
  load: () => import('./new-article.ts'),
};
