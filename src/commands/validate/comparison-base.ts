import { resolve } from 'node:path';
import { gitWords } from '../../messages/git.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import { askGit, git } from './git.ts';

export interface ComparisonBase {
  /** As people call it: `main`. */
  readonly name: string;
  /** Where this branch left it. */
  readonly commit: string;
}

/**
 * What `--changed` compares with.
 *
 * @param given a branch or commit; without it the branch a change is meant for, or the main one.
 * @throws UserError when git does not know it, or has too little history to tell.
 */
export function comparisonBase(given: string | undefined, context: CommandContext): ComparisonBase {
  const { io, lang } = context;
  const say = gitWords[lang];
  const target = given === undefined ? targetInCi(context) : { name: given, ref: given };
  const { name, ref } = target ?? mainBranch(context);
  // The three dots of `git diff a...b`: what happened on the other branch since does not count.
  const commit = askGit(['merge-base', '--', ref, 'HEAD'], context);
  if (commit !== undefined) return { name, commit };
  const knowsIt = askGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], context);
  if ((given === undefined || knowsIt !== undefined) && isPart(context)) {
    throw tooLittle(name, context);
  }
  if (
    knowsIt === undefined &&
    given !== undefined &&
    io.files.kindOf(resolve(io.cwd, given)) !== 'missing'
  ) {
    throw new UserError(say.notABranch(given), say.notABranchHelp(given));
  }
  if (knowsIt === undefined) {
    // Outside git there are no branches at all, and that is what is said then.
    git(['rev-parse', '--git-dir'], context);
    if (given === undefined) throw new UserError(say.nothingCommitted, say.nothingCommittedHelp);
    throw new UserError(say.notABranch(visible(given)), say.noBranchHelp);
  }
  throw new UserError(say.unrelated, say.unrelatedHelp);
}

interface Target {
  readonly name: string;
  readonly ref: string;
}

/**
 * Where a pull or merge request goes. GitLab's own commit comes first: it is the fork itself.
 *
 * @see https://docs.github.com/actions/reference/variables-reference
 * @see https://docs.gitlab.com/ci/variables/predefined_variables/
 */
function targetInCi(context: CommandContext): Target | undefined {
  const { env } = context.io;
  const branch = env.GITHUB_BASE_REF || env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME;
  const fork = env.CI_MERGE_REQUEST_DIFF_BASE_SHA;
  if (fork) return { name: branch || fork, ref: fork };
  return branch ? { name: branch, ref: `origin/${branch}` } : undefined;
}

/** The main branch, by its usual names; in a repository without one the last commit. */
function mainBranch(context: CommandContext): Target {
  const shared = askGit(
    ['rev-parse', '--abbrev-ref', '--verify', '--quiet', 'origin/HEAD'],
    context,
  );
  const usual = ['origin/main', 'origin/master', 'main', 'master'];
  const ref = [...(shared ? [shared] : []), ...usual].find(
    (name) =>
      askGit(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], context) !== undefined,
  );
  if (ref !== undefined) return { name: ref.replace(/^origin\//, ''), ref };
  if (isPart(context)) throw tooLittle('main', context);
  return { name: 'HEAD', ref: 'HEAD' };
}

/** As services check out: not on a branch, or without the commits before. */
function isPart(context: CommandContext): boolean {
  const shallow = askGit(['rev-parse', '--is-shallow-repository'], context) === 'true';
  const hasHead = askGit(['rev-parse', '--verify', '--quiet', 'HEAD'], context) !== undefined;
  return shallow || (hasHead && askGit(['symbolic-ref', '--quiet', 'HEAD'], context) === undefined);
}

function tooLittle(name: string, { lang }: CommandContext): UserError {
  const say = gitWords[lang];
  return new UserError(say.tooLittle(name), say.tooLittleHelp);
}
