import type { CommanderError } from 'commander';
import { cliWords } from '../messages/cli.ts';
import type { Lang } from '../model/lang.ts';
import { UserError } from '../model/user-error.ts';
import { closest } from '../text/suggest.ts';
import { commands } from './index.ts';

/** What an editor may write for a command, in Dutch. */
const dutchNames: ReadonlyMap<string, string> = new Map([
  ['valideer', 'validate'],
  ['valideren', 'validate'],
  ['controleer', 'validate'],
  ['nakijken', 'validate'],
  ['nieuw', 'new'],
  ['artikel', 'article'],
  ['nieuwsbrief', 'newsletter'],
  ['exporteer', 'export'],
  ['exporteren', 'export'],
  ['uitleg', 'explain'],
  ['begin', 'init'],
]);

/** Puts commander's English complaint in the user's language, with a suggestion where there is one. */
export function usageError(error: CommanderError, argv: readonly string[], lang: Lang): UserError {
  const say = cliWords[lang];
  // commander puts the names it complains about between quotes, and nowhere else.
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(
    (match) => match[1],
  );
  const option = /(--[\w-]+)/.exec(name)?.[1] ?? name;
  const help = say.seeHelp(commandOf(argv));
  switch (error.code) {
    case 'commander.unknownCommand': {
      const known = namesBelow(argv, name);
      const translated = dutchNames.get(name.toLowerCase());
      const meant = translated && known.includes(translated) ? translated : closest(name, known);
      return new UserError(say.unknownCommand(name), meant ? say.meant(meant) : help);
    }
    case 'commander.unknownOption': {
      const meant = closest(option, optionsOf(argv));
      return new UserError(say.unknownOption(name), meant ? say.meant(meant) : help);
    }
    case 'commander.missingArgument':
      return new UserError(say.missingArgument(name), help);
    case 'commander.optionMissingArgument':
      return new UserError(say.optionNeedsValue(option), help);
    case 'commander.excessArguments':
      return new UserError(say.tooManyArguments, help);
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1] ?? '';
      return new UserError(say.badChoice(value, option), allowed ? say.allowed(allowed) : help);
    }
    default:
      return new UserError(say.badUsage(error.message.replace(/^error: /, '')), help);
  }
}

/** The longest command that the line begins with: `viag new article`. */
function commandOf(argv: readonly string[]): string {
  const words = argv.filter((word) => !word.startsWith('-'));
  const depth = [2, 1].find((length) =>
    commands.some((meta) => startsWith(meta.path, words.slice(0, length), length)),
  );
  return ['viag', ...words.slice(0, depth ?? 0)].join(' ');
}

function startsWith(path: readonly string[], words: readonly string[], length: number): boolean {
  return words.length === length && words.every((word, index) => path[index] === word);
}

function namesBelow(argv: readonly string[], unknown: string): readonly string[] {
  const above = argv.slice(0, argv.indexOf(unknown)).filter((word) => !word.startsWith('-'));
  return commands
    .filter((meta) => !meta.hidden && above.every((word, index) => meta.path[index] === word))
    .flatMap((meta) => [
      meta.path[above.length] ?? '',
      ...(above.length === 0 ? (meta.aliases ?? []) : []),
    ]);
}

function optionsOf(argv: readonly string[]): readonly string[] {
  const name = commandOf(argv);
  const meta = commands.find((candidate) => ['viag', ...candidate.path].join(' ') === name);
  const flags = [
    ...(meta?.options.map((option) => option.flags) ?? []),
    '--config --cwd --lang --now --no-color --quiet --help',
  ];
  return flags.flatMap((text) => text.match(/--[\w-]+/g) ?? []);
}
