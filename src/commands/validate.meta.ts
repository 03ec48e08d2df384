import type { CommandMeta } from './command.ts';

export const validateCommand: CommandMeta = {
  path: ['validate'],
  aliases: ['lint'],
  summary: { nl: 'Artikelen nakijken', en: 'Check articles' },
  arguments: [
    {
      spec: '[paths...]',
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
      help: { nl: 'vorm van het verslag', en: 'form of the report' },
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
      flags: '--allow-empty',
      help: {
        nl: 'ook goed als er niets te controleren is',
        en: 'succeed when there is nothing to check',
      },
    },
  ],
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
      command: 'viag validate --format github --max-warnings 0',
      help: { nl: 'als stap in GitHub Actions', en: 'as a step in GitHub Actions' },
    },
  ],
  load: () => import('./validate.ts'),
};
