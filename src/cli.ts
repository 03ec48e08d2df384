import type { ExitCode } from './commands/command.ts';
import type { Io } from './io/io.ts';
import { version } from './version.ts';

/**
 * Runs viag once. The only place where errors end: a user's own fault becomes two lines and exit
 * code 2, anything else is a bug of viag's and shows its stack.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Asked so often by scripts that it should not wait for anything to load.
  if (argv.length === 1 && /^(-v|-V|--version)$/.test(argv[0] ?? '')) {
    io.out(`${version}\n`);
    return 0;
  }
  try {
    const { runCommandLine } = await import('./commands/program/run-command-line.ts');
    return await runCommandLine(argv, io);
  } catch (error) {
    const { reportFailure } = await import('./commands/program/failure.ts');
    return reportFailure(error, argv, io);
  }
}
