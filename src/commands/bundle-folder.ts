import path from 'node:path';
import { listed } from '../manifest.ts';
import type { OutputFile } from '../model/output-file.ts';
import { WriteError } from '../model/user-error.ts';
import type { CommandContext } from './context.ts';

/** Where a bundle goes: where `--out` says, else where it always goes; never among the texts. */
export function bundleFolder(
  out: string | undefined,
  usual: string,
  { io, workspace }: CommandContext,
): string {
  const { root, config } = workspace;
  if (out === undefined) return path.join(root, config.output, usual);
  const folder = path.resolve(io.cwd, out);
  const texts = [...config.articles, config.newsletters].filter((text) => text !== '.');
  const among = texts.some((text) => io.files.isInside(folder, path.join(root, text)));
  if (among) throw new WriteError('not-ours', folder);
  return folder;
}

/** The files of a bundle with their sizes, a line each. */
export function bundleContents(
  files: readonly OutputFile[],
  { paint }: Pick<CommandContext, 'paint'>,
): string {
  const rows = files.map(listed);
  const width = Math.max(...rows.map((row) => row.path.length));
  return rows
    .map(
      (row) => `  ${row.path.padEnd(width)}  ${paint.dim(`${(row.bytes / 1024).toFixed(1)} KB`)}\n`,
    )
    .join('');
}
