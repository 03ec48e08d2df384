import { gitWords } from '../messages/git.ts';
import { UserError } from '../model/user-error.ts';
import type { CommandContext } from './context.ts';

/** A file in the index of git, as it will be committed. */
export interface StagedFile {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files that differ from a branch, uncommitted and untracked ones included, relative to the
 * root.
 *
 * @param base a branch or commit; without it where this branch left the main one.
 */
export function changedFiles(
  base: string | undefined,
  context: CommandContext,
): ReadonlySet<string> {
  const from = base ?? usualBase(context);
  // The three dots of `git diff a...b`: what happened on the other branch since does not count.
  const [fork = ''] = linesOf(git(['merge-base', '--', from, 'HEAD'], context), '\n');
  const diff = ['diff', '--name-only', '--relative', '-z', '--diff-filter=d', fork, '--'];
  const untracked = ['ls-files', '--others', '--exclude-standard', '-z'];
  return new Set([diff, untracked].flatMap((args) => linesOf(git(args, context), '\0')));
}

/** What is staged, with the bytes that will be committed rather than those on disk. */
export function stagedFiles(context: CommandContext): readonly StagedFile[] {
  const args = ['diff', '--cached', '--name-only', '--relative', '-z', '--diff-filter=d', '--'];
  const names = linesOf(git(args, context), '\0');
  if (names.length === 0) return [];
  const staged = new Set(names);
  // All of the index: as arguments, names can be too many, or be patterns. Links and submodules,
  // whose modes differ, have no text of their own.
  const listing = linesOf(git(['ls-files', '--stage', '-z'], context), '\0');
  const entries = listing.flatMap((line) => {
    const [, oid, file] = /^100\d+ (\w+) 0\t(.*)$/s.exec(line) ?? [];
    return oid !== undefined && file !== undefined && staged.has(file) ? [{ oid, file }] : [];
  });
  const oids = entries.map(({ oid }) => `${oid}\n`).join('');
  const blobs = blobsIn(git(['cat-file', '--batch'], context, oids));
  return entries.flatMap(({ file }, index) => {
    const bytes = blobs[index];
    return bytes ? [{ path: file, bytes }] : [];
  });
}

/** In CI the branch the change is meant for; elsewhere the main branch, by its usual names. */
function usualBase(context: CommandContext): string {
  const { env } = context.io;
  if (env.GITHUB_BASE_REF) return `origin/${env.GITHUB_BASE_REF}`;
  if (env.CI_MERGE_REQUEST_DIFF_BASE_SHA) return env.CI_MERGE_REQUEST_DIFF_BASE_SHA;
  const candidates = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
  const { system } = context.io;
  const exists = (name: string) =>
    system.git(context.workspace.root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).ok;
  return candidates.find(exists) ?? 'HEAD';
}

function git(args: readonly string[], context: CommandContext, input?: string): Uint8Array {
  const outcome = context.io.system.git(context.workspace.root, args, input);
  if (outcome.ok) return outcome.output;
  const say = gitWords[context.lang];
  // Behind its complaint git may print all of its options.
  const [complaint = ''] = outcome.complaint.split('\n');
  // `merge-base` says nothing at all when it finds nothing.
  if (complaint === '') throw new UserError(say.unrelated, say.unrelatedHelp);
  throw new UserError(say.failed(complaint), say.failedHelp);
}

function linesOf(output: Uint8Array, separator: '\0' | '\n'): readonly string[] {
  const text = new TextDecoder().decode(output);
  return text.split(separator).filter((line) => line !== '');
}

/** What `git cat-file --batch` prints: `<oid> blob <size>`, a line end, the bytes, a line end. */
function blobsIn(output: Uint8Array): readonly Uint8Array[] {
  const blobs: Uint8Array[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    const size = Number(/ (\d+)$/.exec(new TextDecoder().decode(output.subarray(at, end)))?.[1]);
    blobs.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}
