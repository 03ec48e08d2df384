import { type Found, findArticles } from '../../archive.ts';
import { validateWords } from '../../messages/validate.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import { type DiskSource, fromDisk, fromIndex, fromInput, type Source } from '../archive/source.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { pathFromRoot } from '../program/path-from-root.ts';
import { changedFiles } from './changed-files.ts';
import { readShard } from './shard.ts';
import { stagedFiles } from './staged-files.ts';

export interface Sources {
  readonly all: readonly Source[];
  /** The same, when all of it is read from disk. */
  readonly onDisk?: readonly DiskSource[];
  /** Whether this is the whole archive. */
  readonly whole: boolean;
}

/**
 * What `viag validate` is to look at.
 *
 * @throws UserError when nothing matches, or a path, branch or share cannot be understood.
 */
export async function chooseSources(
  args: readonly string[],
  flags: Flags,
  context: CommandContext,
): Promise<Sources> {
  if (readsInput(flags)) {
    const path = pathFromRoot(flags.text('stdinFilename') ?? 'stdin.md', context);
    return { all: [await fromInput(path, context)], whole: false };
  }
  const found = foundBy(args, flags, context);
  const whole = args.length === 0;
  if (flags.on('staged') === true) return { all: withStaged(found, context), whole };

  const base = flags.text('changed');
  const changed =
    base !== undefined || flags.on('changed') === true ? changedFiles(base, context) : undefined;
  const shard = readShard(flags.text('shard'), context);
  const onDisk = found.map((entry, index) => {
    const reported = (changed?.paths.has(entry.path) ?? true) && shard(index);
    return { ...entry, reported };
  });
  if (changed) sayCompared(changed.base, onDisk.filter(({ reported }) => reported).length, context);
  return { all: onDisk.map((source) => fromDisk(source, context)), onDisk, whole };
}

/** Nothing changed and nothing found look alike, and a comparison with the wrong branch like both. */
function sayCompared(base: string, count: number, { io, lang, quiet }: CommandContext): void {
  if (!quiet) io.err(`${validateWords[lang].compared(visible(base), count)}\n`);
}

/** Whether the text comes from standard input. */
export function readsInput(flags: Flags): boolean {
  return flags.on('stdin') === true || flags.text('stdinFilename') !== undefined;
}

function foundBy(args: readonly string[], flags: Flags, context: CommandContext): readonly Found[] {
  const { io, lang, workspace } = context;
  const say = validateWords[lang];
  const mayBeEmpty = flags.on('allowEmpty') === true;
  const patterns = args.map((arg) => pathFromRoot(arg, context));
  // A slip in one of several names must not pass for a file without faults.
  const missing = patterns.find(
    (pattern) => findArticles(workspace, io.files, [pattern]).length === 0,
  );
  if (missing !== undefined && !mayBeEmpty) {
    throw new UserError(say.noSuchPath(missing), say.noSuchPathHelp);
  }
  const { articles, newsletters } = workspace.config;
  const found = findArticles(workspace, io.files, args.length > 0 ? patterns : articles);
  if (found.length === 0 && !mayBeEmpty) {
    if (workspace.configPath === undefined) {
      throw new UserError(say.noWorkspace(visible(io.cwd)), say.noWorkspaceHelp);
    }
    throw new UserError(say.nothing, say.nothingHelp(articles.join(', ')));
  }
  // Without articles there is nothing to hold an issue file against.
  if (args.length > 0 || found.length === 0) return found;
  return findArticles(workspace, io.files, [...articles, newsletters]);
}

/** What is staged is checked as it will be committed; the rest of the archive as it is on disk. */
function withStaged(found: readonly Found[], context: CommandContext): readonly Source[] {
  const staged = new Map(stagedFiles(context).map(({ path, bytes }) => [path, bytes]));
  return found.map((entry) => {
    const bytes = staged.get(entry.path);
    return bytes
      ? fromIndex(entry, bytes, context)
      : fromDisk({ ...entry, reported: false }, context);
  });
}
