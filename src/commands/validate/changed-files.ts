import type { CommandContext } from '../context.ts';
import { comparisonBase } from './comparison-base.ts';
import { git, gitLines } from './git.ts';

export interface ChangedFiles {
  /** What they were compared with, as people call it. */
  readonly base: string;
  /** Relative to the workspace's root, with `/`. */
  readonly paths: ReadonlySet<string>;
}

/**
 * The files that differ from a branch, uncommitted and untracked ones included.
 *
 * @param given a branch or commit; without it where this branch left the main one.
 */
export function changedFiles(given: string | undefined, context: CommandContext): ChangedFiles {
  const { name, commit } = comparisonBase(given, context);
  const diff = ['diff', '--name-only', '--relative', '-z', '--diff-filter=d', commit, '--'];
  const untracked = ['ls-files', '--others', '--exclude-standard', '-z'];
  const paths = [diff, untracked].flatMap((args) => gitLines(git(args, context), '\0'));
  return { base: name, paths: new Set(paths) };
}
