import path from 'node:path';
import { WriteError } from '../model/user-error.ts';
import type { CommandContext } from './context.ts';

/** `dist/newsletters/2018-12`, or where the flag says; never among the texts themselves. */
export function outputFolder(
  out: string | undefined,
  name: string,
  { io, workspace }: CommandContext,
): string {
  const { root, config } = workspace;
  if (out === undefined) return path.join(root, config.output, 'newsletters', name);
  const folder = path.resolve(io.cwd, out);
  const texts = [...config.articles, config.newsletters].filter((text) => text !== '.');
  const among = texts.some((text) => io.files.isInside(folder, path.join(root, text)));
  if (among) throw new WriteError('not-ours', folder);
  return folder;
}
