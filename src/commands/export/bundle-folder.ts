import path from 'node:path';
import { WriteError } from '../../model/user-error.ts';
import type { CommandContext } from '../context.ts';

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
