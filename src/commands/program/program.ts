import { type Argument, Command } from 'commander';
import type { Io } from '../../io/io.ts';
import { cliWords } from '../../messages/cli.ts';
import type { Lang } from '../../model/lang.ts';
import { version } from '../../version.ts';
import type { CommandMeta } from '../command.ts';
import { commands } from '../index.ts';
import { givenOptions, globalOptions, optionOf } from './command-options.ts';
import { type Flags, flagsOf } from './flags.ts';

type OnCommand = (meta: CommandMeta, args: readonly string[], flags: Flags) => Promise<void>;

/** Assembles commander from the registry. */
export function buildProgram(lang: Lang, io: Io, onCommand: OnCommand): Command {
  const say = cliWords[lang];
  const program = dressed(new Command('viag'), lang, io)
    .description(say.tagline)
    .usage(say.usageCommand)
    .version(version, '-V, --version', say.version);
  accepting(program, lang);
  for (const meta of commands) {
    const groups = meta.path.slice(0, -1);
    const parent = groups.reduce((above, name) => groupIn(above, name, lang, io), program);
    const command = dressed(new Command(meta.path.at(-1)), lang, io)
      .description(meta.summary[lang])
      .aliases([...(meta.aliases ?? [])])
      .usage([say.usageOptions, ...(meta.arguments ?? []).map(({ spec }) => spec)].join(' '))
      .addHelpText('after', examplesOf(meta, lang));
    for (const { spec, help } of meta.arguments ?? []) command.argument(spec, help[lang]);
    const options = meta.options.map((option) => optionOf(option, lang));
    for (const option of [...options, ...globalOptions(lang, meta.quiet)])
      command.addOption(option);
    command.action(() => onCommand(meta, command.args, flagsOf(givenOptions(command))));
    parent.addCommand(command, { hidden: meta.hidden === true });
  }
  return program;
}

function groupIn(above: Command, name: string, lang: Lang, io: Io): Command {
  const known = above.commands.find((command) => command.name() === name);
  if (known) return known;
  const say = cliWords[lang];
  const made = dressed(new Command(name), lang, io)
    .description(say.groups[name] ?? '')
    .usage(say.usageCommand);
  above.addCommand(accepting(made, lang));
  return made;
}

/** Global flags may stand before the command too; each command's own help lists them. */
function accepting(command: Command, lang: Lang): Command {
  for (const option of globalOptions(lang)) command.addOption(option.hideHelp());
  return command;
}

/** The same help on every screen. */
const helpWidth = 88;

/** What every command shares: no exits, output through the Io, and help in the user's language. */
function dressed(command: Command, lang: Lang, io: Io): Command {
  const say = cliWords[lang];
  return command
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: () => {},
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
    })
    .configureHelp({
      styleTitle: (title) => say.titles[title] ?? title,
      optionDescription: ({ description }) => description,
      // The root shows every command there is, also those within a group.
      visibleCommands: (shown) =>
        (shown.parent ? [...shown.commands] : leavesOf(shown)).filter(isShown),
      subcommandTerm: (sub) =>
        [[nameBelow(sub), ...sub.aliases()].join('|'), ...sub.registeredArguments.map(termOf)].join(
          ' ',
        ),
    })
    .helpOption('-h, --help', say.help)
    .helpCommand(false);
}

const hiddenNames = new Set(commands.flatMap(({ hidden, path }) => (hidden ? path.at(-1) : [])));

function isShown(command: Command): boolean {
  return !hiddenNames.has(command.name());
}

function leavesOf(command: Command): Command[] {
  return command.commands.flatMap((sub) => (sub.commands.length > 0 ? leavesOf(sub) : [sub]));
}

/** `new article`; commander knows the last word only. */
function nameBelow(command: Command): string {
  const above = command.parent?.parent ? `${nameBelow(command.parent)} ` : '';
  return above + command.name();
}

function termOf(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function examplesOf({ examples }: CommandMeta, lang: Lang): string {
  const lines = examples.map(({ command, help }) => `  ${command}\n      ${help[lang]}`);
  return `\n${cliWords[lang].examples}\n${lines.join('\n')}`;
}
