import type { CommandMeta } from './command.ts';

export const validateCommand: CommandMeta = {
  path: ['validate'],
  aliases: ['lint'],
  summary: { nl: 'Artikelen nakijken', en: 'Check articles' },
  arguments: [
    {
      spec: '[paths...]',
      completes: 'files',
      help: {
        nl: 'bestanden, mappen of patronen (standaard alle artikelen)',
        en: 'files, folders or globs (default: all articles)',
      },
    },
  ],
  options: [
    {
      flags: '-f, --format <format>',
      choices: ['pretty', 'unix', 'json', 'github', 'gitlab', 'sarif', 'junit'],
      many: true,
      assigns: true,
      help: {
        nl: 'vorm van het verslag, met een bestand als vorm=bestand; mag vaker',
        en: 'form of the report, with a file as form=file; may be repeated',
      },
    },
    {
      flags: '-o, --output-file <file>',
      completes: 'files',
      help: { nl: 'het verslag in een bestand', en: 'the report in a file' },
    },
    {
      flags: '--json',
      help: { nl: 'hetzelfde als --format json', en: 'the same as --format json' },
    },
    {
      flags: '--fix',
      help: { nl: 'herstellen wat veilig te herstellen is', en: 'mend what can be mended safely' },
    },
    {
      flags: '--fix-dry-run',
      help: { nl: 'alleen tonen wat --fix zou doen', en: 'only show what --fix would do' },
    },
    {
      flags: '--rule <id=level>',
      completes: 'rules',
      many: true,
      help: {
        nl: 'het niveau van een regel voor deze keer',
        en: 'the level of a rule for this once',
      },
    },
    {
      flags: '--max-warnings <n>',
      help: { nl: 'mislukken bij meer dan n waarschuwingen', en: 'fail on more than n warnings' },
    },
    {
      flags: '--changed [base]',
      help: {
        nl: 'alleen wat veranderd is sinds een tak of commit (standaard de hoofdtak)',
        en: 'only what has changed since a branch or commit (default: the main branch)',
      },
    },
    {
      flags: '--staged',
      help: { nl: 'alleen wat klaarstaat voor een commit', en: 'only what is staged for a commit' },
    },
    {
      flags: '--stdin',
      help: { nl: 'één artikel van standaardinvoer', en: 'one article from standard input' },
    },
    {
      flags: '--stdin-filename <path>',
      help: { nl: 'het pad dat dat artikel heeft', en: 'the path that article has' },
    },
    {
      flags: '--shard <n/m>',
      help: {
        nl: 'alleen het n-de van m delen, voor CI in stukken',
        en: 'only the nth of m shares, for CI in parts',
      },
    },
    {
      flags: '--merge',
      help: {
        nl: 'de JSON-verslagen van zulke delen als één verslag; geef ze in plaats van paden',
        en: 'the JSON reports of such shares as one; give them instead of paths',
      },
    },
    {
      flags: '--watch',
      help: { nl: 'opnieuw na elke wijziging', en: 'again after every change' },
    },
    {
      flags: '--suppress-all',
      help: {
        nl: 'onthoud wat er nu gemeld wordt in viag-suppressions.json',
        en: 'remember what is found now in viag-suppressions.json',
      },
    },
    {
      flags: '--prune-suppressions',
      help: {
        nl: 'vergeet daarin wat niet meer voorkomt',
        en: 'forget in it what no longer occurs',
      },
    },
    {
      flags: '--stats',
      help: { nl: 'tonen wat elke regel kost', en: 'show what each rule costs' },
    },
    {
      flags: '--list-rules',
      help: { nl: 'alle regels met hun niveau', en: 'every rule with its level' },
    },
    {
      flags: '--print-config',
      help: {
        nl: 'de instellingen zoals ze voor een artikel gelden',
        en: 'the settings as they hold for an article',
      },
    },
    {
      flags: '--allow-empty',
      help: {
        nl: 'ook goed als er niets te controleren is',
        en: 'succeed when there is nothing to check',
      },
    },
  ],
  quiet: {
    nl: 'alleen fouten tonen, en hoeveel er verder is',
    en: 'show errors only, and how much else there is',
  },
  examples: [
    {
      command: 'viag validate',
      help: { nl: 'kijkt het hele archief na', en: 'checks the whole archive' },
    },
    {
      command: 'viag validate articles/2018-12-13-smart-city.md --fix',
      help: { nl: 'kijkt één artikel na en herstelt het', en: 'checks and mends one article' },
    },
    {
      command: 'viag validate --changed --max-warnings 0',
      help: { nl: 'als stap in CI: alleen wat veranderd is', en: 'as a step in CI: only changes' },
    },
    {
      command: 'viag validate --suppress-all',
      help: {
        nl: 'aanvaardt een oud archief zoals het is; nieuwe fouten tellen wel',
        en: 'takes an old archive as it is; new faults do count',
      },
    },
  ],
  load: () => import('./validate.ts'),
};
