import path from 'node:path';
import { type Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Io } from '../io/io.ts';
import { cliWords } from '../messages/cli.ts';
import type { Lang } from '../model/lang.ts';
import { UserError } from '../model/user-error.ts';
import { todayIn } from '../text/calendar.ts';
import { version } from '../version.ts';
import type { CommandMeta, ExitCode, OptionMeta } from './command.ts';
import { type Flags, flagsOf } from './flags.ts';
import { commands } from './index.ts';
import { languageOf } from './language.ts';
import { loadWorkspace } from './load-workspace.ts';
import { usageError } from './usage-error.ts';

/** Reads the command line and runs the command it names. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageOf(argv, io);
  let code: ExitCode = 0;
  const program = buildProgram(lang, io, async (meta, args, flags) => {
    code = await runCommand(meta, args, flags, lang, io);
  });
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // `viag new` alone: commander has shown the help of the group, on standard error.
    if (error.code === 'commander.help') return 2;
    throw usageError(error, argv, lang);
  }
}

type OnCommand = (meta: CommandMeta, args: readonly string[], flags: Flags) => Promise<void>;

/** Assembles commander from the registry; exported for the tests of the help texts. */
export function buildProgram(lang: Lang, io: Io, onCommand: OnCommand): Command {
  const say = cliWords[lang];
  const program = dressed(new Command('viag'), lang, io)
    .description(say.tagline)
    .usage(say.usageCommand)
    .version(version, '-V, --version', say.version);
  for (const meta of commands) {
    const parent = meta.path
      .slice(0, -1)
      .reduce((above, name) => group(above, name, lang, io), program);
    const command = dressed(new Command(meta.path.at(-1)), lang, io).description(
      meta.summary[lang],
    );
    command.aliases([...(meta.aliases ?? [])]);
    for (const { spec, help } of meta.arguments ?? []) command.argument(spec, help[lang]);
    command.usage([say.usageOptions, ...(meta.arguments ?? []).map(({ spec }) => spec)].join(' '));
    for (const option of meta.options) command.addOption(optionOf(option, lang));
    for (const option of globalOptions(lang)) command.addOption(option.helpGroup(say.globals));
    command.addHelpText('after', examplesOf(meta, lang));
    command.action(async () => {
      const values = { ...program.opts(), ...command.opts() };
      await onCommand(meta, command.args, flagsOf(values));
    });
    parent.addCommand(command);
  }
  return program;
}

async function runCommand(
  meta: CommandMeta,
  args: readonly string[],
  flags: Flags,
  lang: Lang,
  io: Io,
): Promise<ExitCode> {
  const cwd = path.resolve(io.cwd, flags.text('cwd') ?? '.');
  const now = momentOf(flags.text('now'), lang) ?? io.now();
  const here: Io = { ...io, cwd, now: () => now };
  const workspace = loadWorkspace(cwd, flags.text('config'), lang, io.files);
  const { run } = await meta.load();
  return run(args, flags, {
    io: here,
    lang,
    paint: await io.paint(flags.on('color') !== false),
    quiet: flags.on('quiet') === true,
    today: todayIn(workspace.config.timeZone, now),
    workspace,
  });
}

function group(above: Command, name: string, lang: Lang, io: Io): Command {
  const known = above.commands.find((command) => command.name() === name);
  if (known) return known;
  const made = dressed(new Command(name), lang, io)
    .description(cliWords[lang].groups[name] ?? '')
    .usage(cliWords[lang].usageCommand);
  above.addCommand(made);
  return made;
}

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
      subcommandTerm: (sub) =>
        [
          [sub.name(), ...sub.aliases()].join('|'),
          ...sub.registeredArguments.map(argumentTerm),
        ].join(' '),
    })
    .helpOption('-h, --help', say.help)
    .helpCommand(false);
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** The same help on every screen. */
const helpWidth = 88;

function globalOptions(lang: Lang): readonly Option[] {
  const say = cliWords[lang];
  return [
    new Option('-c, --config <file>', say.config),
    new Option('--cwd <folder>', say.cwd),
    optionOf(
      { flags: '--lang <lang>', help: { nl: say.lang, en: say.lang }, choices: ['nl', 'en'] },
      lang,
    ),
    new Option('--now <moment>', say.now),
    new Option('--no-color', say.noColor),
    new Option('-q, --quiet', say.quiet),
  ];
}

function optionOf({ flags, help, choices, many }: OptionMeta, lang: Lang): Option {
  const listed = choices ? ` (${choices.join(', ')})` : '';
  const option = new Option(flags, help[lang] + listed);
  if (!choices && !many) return option;
  option.argParser<unknown>((value, before) => {
    if (choices && !choices.includes(value)) {
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    }
    return many ? [...(Array.isArray(before) ? before : []), value] : value;
  });
  return option;
}

function examplesOf({ examples }: CommandMeta, lang: Lang): string {
  const lines = examples.map(({ command, help }) => `  ${command}\n      ${help[lang]}`);
  return `\n${cliWords[lang].examples}\n${lines.join('\n')}`;
}

function momentOf(written: string | undefined, lang: Lang): Date | undefined {
  if (written === undefined) return undefined;
  const [, day, time = 'T12:00', zone = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(written) ?? [];
  // Without a zone in UTC, not in the machine's: the same flag means the same moment everywhere.
  const moment = new Date(`${day}${time}${zone}`);
  if (Number.isNaN(moment.getTime())) {
    throw new UserError(cliWords[lang].badNow(written), cliWords[lang].badNowHelp);
  }
  return moment;
}
