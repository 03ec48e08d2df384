import { gitWords } from '../../messages/git.ts';
import { UserError } from '../../model/user-error.ts';
import type { CommandContext } from '../context.ts';

/**
 * What git prints when it is run in the workspace's root.
 *
 * @throws UserError with git's own complaint, or with what it means.
 */
export function git(args: readonly string[], context: CommandContext, input?: string): Uint8Array {
  const outcome = context.io.system.git(context.workspace.root, args, input);
  if (outcome.ok) return outcome.output;
  const say = gitWords[context.lang];
  // Outside git, commands complain of other things, such as their own flags.
  const where = context.io.system.git(context.workspace.root, ['rev-parse', '--git-dir']);
  if (!where.ok && where.complaint.includes('not a git repository')) {
    throw new UserError(say.noGit, say.noGitHelp);
  }
  // Behind its complaint git may print all of its options.
  const [complaint = ''] = outcome.complaint.split('\n');
  throw new UserError(say.failed(complaint), say.failedHelp);
}

/** One line of what git printed; undefined when it refuses. */
export function askGit(args: readonly string[], { io, workspace }: CommandContext) {
  const outcome = io.system.git(workspace.root, args);
  return outcome.ok ? gitLines(outcome.output, '\n')[0] : undefined;
}

export function gitLines(output: Uint8Array, separator: '\0' | '\n'): readonly string[] {
  const text = new TextDecoder().decode(output);
  return text.split(separator).filter((line) => line !== '');
}
