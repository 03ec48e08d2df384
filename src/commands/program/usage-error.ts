import type { CommanderError } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import type { Lang } from '../../model/lang.ts';
import { UserError } from '../../model/user-error.ts';
import { closest } from '../../text/suggest.ts';
import { commands } from '../index.ts';
import { readLine } from './read-line.ts';

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
  ['lijst', 'list'],
  ['overzicht', 'list'],
  ['artikelen', 'list'],
  ['stand', 'status'],
  ['importeer', 'import'],
  ['importeren', 'import'],
  ['dokter', 'doctor'],
  ['aanvullen', 'completion'],
]);

/** Puts commander's English complaint in the user's language, with a suggestion where there is one. */
export function usageError(error: CommanderError, argv: readonly string[], lang: Lang): UserError {
  const say = cliWords[lang];
  // commander puts the names it complains about between quotes, and nowhere else.
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(
    (match) => match[1],
  );
  const option = /(--[\w-]+)/.exec(name)?.[1] ?? name;
  const help = say.seeHelp(commandOf(argv, lang));
  switch (error.code) {
    case 'commander.unknownCommand': {
      const { path } = readLine(argv.slice(0, argv.indexOf(name)), lang);
      const known = namesBelow(path);
      const translated = dutchNames.get(name.toLowerCase());
      const meant = translated && known.includes(translated) ? translated : closest(name, known);
      return new UserError(say.unknownCommand(name), meant ? say.meant(meant) : help);
    }
    case 'commander.unknownOption': {
      const meant = closest(option, flagsOf(argv, lang));
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
      const meant = closest(value, allowed.split(', '));
      const choices = allowed ? say.allowed(allowed) : help;
      return new UserError(say.badChoice(value, option), meant ? say.meant(meant) : choices);
    }
    default:
      return new UserError(say.badUsage(error.message.replace(/^error: /, '')), help);
  }
}

/** The longest command that the line begins with: `viag new article`. */
function commandOf(argv: readonly string[], lang: Lang): string {
  const { path } = readLine(argv, lang);
  const known = path.filter((_word, index) =>
    namesBelow(path.slice(0, index)).includes(path[index] ?? ''),
  );
  return ['viag', ...known].join(' ');
}

/** What may follow on the words of a command. */
function namesBelow(path: readonly string[]): readonly string[] {
  return commands
    .filter((meta) => !meta.hidden && path.every((word, index) => meta.path[index] === word))
    .flatMap(({ path: own, aliases = [] }) => [
      own[path.length] ?? '',
      ...(own.length === path.length + 1 ? aliases : []),
    ]);
}

function flagsOf(argv: readonly string[], lang: Lang): readonly string[] {
  const flags = readLine(argv, lang).options.map((option) => option.flags);
  return [...flags, '--help'].flatMap((text) => text.match(/--[\w-]+/g) ?? []);
}
