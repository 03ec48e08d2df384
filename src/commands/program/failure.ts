import type { Io } from '../../io/io.ts';
import { cliWords } from '../../messages/cli.ts';
import { Cancelled, UserError, WriteError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import type { ExitCode } from '../command.ts';
import { languageOf } from './language.ts';

/** Says what went wrong, and gives the exit code that goes with it. */
export function reportFailure(error: unknown, argv: readonly string[], io: Io): ExitCode {
  const say = cliWords[languageOf(argv, io)];
  if (error instanceof Cancelled) {
    io.err(`${say.cancelled}\n`);
    return 130;
  }
  if (error instanceof UserError) return twoLines(error.message, error.help);
  if (error instanceof WriteError) {
    const [message = '', help = ''] = say.write[error.kind](
      shown(error.path),
      error.detail,
      error.flag,
    );
    return twoLines(message, help);
  }
  io.err(`${say.bug}\n\n${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  return 2;

  function twoLines(message: string, help: string): ExitCode {
    io.err(`${say.error}: ${visible(message)}\n  ${visible(help)}\n`);
    return 2;
  }

  /** Relative where that is shorter to read. */
  function shown(path: string): string {
    return path.startsWith(`${io.cwd}/`) ? path.slice(io.cwd.length + 1) : path;
  }
}
