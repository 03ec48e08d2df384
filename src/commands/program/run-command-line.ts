import path from 'node:path';
import { CommanderError } from 'commander';
import { defaultConfig } from '../../config/defaults.ts';
import type { Workspace } from '../../config/workspace.ts';
import type { Io } from '../../io/io.ts';
import { cliWords } from '../../messages/cli.ts';
import type { Lang } from '../../model/lang.ts';
import { UserError } from '../../model/user-error.ts';
import { todayIn } from '../../text/dates/calendar.ts';
import { readWrittenDate } from '../../text/dates/written-date.ts';
import type { CommandMeta, ExitCode } from '../command.ts';
import { givenOptions, globalOptions } from './command-options.ts';
import { type Flags, flagsOf } from './flags.ts';
import { languageOf } from './language.ts';
import { loadWorkspace } from './load-workspace.ts';
import { buildProgram } from './program.ts';
import { usageError } from './usage-error.ts';

/** Reads the command line and runs the command it names. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageOf(argv, io);
  let code: ExitCode = 0;
  const program = buildProgram(lang, io, async (meta, args, flags) => {
    code = await runCommand(meta, args, flags, lang, io);
  });
  if (isBare(argv, lang)) {
    program.action(async () => {
      const here = { load: () => import('../desk/where-you-are.ts') };
      code = await runCommand(here, [], flagsOf(givenOptions(program)), lang, io);
    });
  }
  const [first, ...rest] = argv;
  try {
    // `viag help validate`, as other programs have it.
    const words = first === 'help' ? [...rest, '--help'] : [...argv];
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // `viag new` alone: commander has shown the help of the group, on standard error.
    if (error.code === 'commander.help') return 2;
    throw usageError(error, argv, lang);
  }
}

/** `viag` alone, with flags or without. */
function isBare(argv: readonly string[], lang: Lang): boolean {
  const optionIn = (word = '') =>
    globalOptions(lang).find(({ short, long }) => [short, long].includes(word.replace(/=.*/s, '')));
  return argv.every((word, index) => optionIn(word) ?? optionIn(argv[index - 1])?.required);
}

/** As much of a command as running it takes. */
type Runnable = Pick<CommandMeta, 'load' | 'configOptional'>;

async function runCommand(
  meta: Runnable,
  args: readonly string[],
  flags: Flags,
  lang: Lang,
  io: Io,
): Promise<ExitCode> {
  const cwd = path.resolve(io.cwd, flags.text('cwd') ?? '.');
  const now = momentOf(flags.text('now'), lang) ?? io.now();
  const here: Io = { ...io, cwd, now: () => now };
  const workspace = workspaceFor(meta, cwd, flags, lang, io);
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

function workspaceFor(
  { configOptional }: Runnable,
  cwd: string,
  flags: Flags,
  lang: Lang,
  { files }: Io,
): Workspace {
  try {
    return loadWorkspace(cwd, flags.text('config'), lang, files);
  } catch (error) {
    const inFolder = files.kindOf(cwd) === 'folder';
    if (!(configOptional && inFolder && error instanceof UserError)) throw error;
    return { root: cwd, config: defaultConfig };
  }
}

/** `2018-12-13`, with a time if wanted. Without a zone in UTC: the same moment on every machine. */
function momentOf(written: string | undefined, lang: Lang): Date | undefined {
  if (written === undefined) return undefined;
  const [, day = '', time = 'T12:00', zone = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(written) ?? [];
  const moment = new Date(`${day}${time}${zone}`);
  // JavaScript makes 2 March of 30 February.
  if (Number.isNaN(moment.getTime()) || readWrittenDate(day).kind !== 'date') {
    throw new UserError(cliWords[lang].badNow(written), cliWords[lang].badNowHelp);
  }
  return moment;
}
