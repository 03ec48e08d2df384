import { newFileWords } from '../../messages/new-file.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';

/** A new text must not land in a folder that happens to be the current one. */
export function requireWorkspace({ io, lang, workspace }: CommandContext): void {
  if (workspace.configPath !== undefined) return;
  const words = newFileWords[lang];
  throw new UserError(words.noWorkspace(visible(io.cwd)), words.noWorkspaceHelp);
}
