import path from 'node:path';
import { validateWords } from '../../messages/validate.ts';
import { UserError } from '../../model/user-error.ts';
import type { CommandContext } from '../context.ts';

/**
 * A path or glob as the user gave it, seen from the workspace's root, with `/`.
 *
 * @throws UserError when it leads out of the workspace.
 */
export function pathFromRoot(given: string, { io, lang, workspace }: CommandContext): string {
  const relative = path.relative(workspace.root, path.resolve(io.cwd, given));
  const inside =
    relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  const say = validateWords[lang];
  if (!inside) throw new UserError(say.outside(given), say.outsideHelp(workspace.root));
  return relative === '' ? '.' : relative.replaceAll(path.sep, '/');
}
