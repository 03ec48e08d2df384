import path from 'node:path';
import type { CommandContext } from '../context.ts';

/** In bytes. */
export const largestPicture = 20 * 1024 * 1024;

/** Reads the pictures of the workspace, by their path from its root. */
export function pictureReader({
  io,
  workspace,
}: Pick<CommandContext, 'io' | 'workspace'>): (
  file: string,
) => Uint8Array | 'missing' | 'too-large' {
  const root = io.files.realPath(workspace.root) ?? workspace.root;
  return (file) => {
    // A link beside an article must not carry a private file out of the workspace.
    const real = io.files.realPath(path.join(root, file));
    if (real === undefined || !io.files.isInside(real, root)) return 'missing';
    const outcome = io.files.read(real, largestPicture);
    if (outcome.ok) return outcome.bytes;
    return outcome.fault.kind === 'too-large' ? 'too-large' : 'missing';
  };
}
