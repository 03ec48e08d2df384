import type { CommandContext } from '../context.ts';
import { git, gitLines } from './git.ts';

/** A file in the index of git, as it will be committed. */
export interface StagedFile {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is staged, with the bytes that will be committed rather than those on disk. */
export function stagedFiles(context: CommandContext): readonly StagedFile[] {
  const args = ['diff', '--cached', '--name-only', '--relative', '-z', '--diff-filter=d', '--'];
  const names = gitLines(git(args, context), '\0');
  if (names.length === 0) return [];
  const staged = new Set(names);
  // All of the index: as arguments, names can be too many, or be patterns. Links and submodules,
  // whose modes differ, have no text of their own.
  const listing = gitLines(git(['ls-files', '--stage', '-z'], context), '\0');
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
