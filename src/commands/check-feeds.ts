import type { OutputFile } from '../model/output-file.ts';
import type { ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';
export function checkFeedFiles(_files: readonly string[], _context: CommandContext): ExitCode {
  return 0;
}
export function checkWritten(
  _files: readonly OutputFile[],
  _out: string,
  _context: CommandContext,
): ExitCode {
  return 0;
}
