import { join } from 'node:path';
import { type Found, findArticles, readDocument } from '../archive.ts';
import { validateWords } from '../messages/validate.ts';
import type { Document } from '../model/article.ts';
import { UserError } from '../model/user-error.ts';
import { parseDocument } from '../parse/document.ts';
import { asIssueFile } from '../parse/issue-document.ts';
import { compareText } from '../text/compare.ts';
import type { CommandContext } from './context.ts';
import type { Flags } from './flags.ts';
import { changedFiles, stagedFiles } from './git-changes.ts';
import { pathFromRoot } from './path-from-root.ts';
import { readShard } from './shard.ts';

/** A document to check, read when its turn comes. */
export interface Source {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Whether the report speaks of it, or it is only there for the rules over the archive. */
  readonly reported: boolean;
  read(): Document;
  /** Puts the text where it came from; for standard input that is standard output. */
  write(mended: Document): void;
}

export interface Sources {
  readonly all: readonly Source[];
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
  if (readsInput(flags)) return { all: [await inputSource(flags, context)], whole: false };
  const found = foundBy(args, flags, context);
  const whole = args.length === 0;
  if (flags.on('staged') === true) return { all: withStaged(found, context), whole };

  const base = flags.text('changed');
  const changed =
    base !== undefined || flags.on('changed') === true ? changedFiles(base, context) : undefined;
  const shard = readShard(flags.text('shard'), context);
  const all = found.map((entry, index) =>
    fromDisk(entry, (changed?.has(entry.path) ?? true) && shard(index), context),
  );
  return { all, whole };
}

/** Whether the text comes from standard input. */
export function readsInput(flags: Flags): boolean {
  return flags.on('stdin') === true || flags.text('stdinFilename') !== undefined;
}

async function inputSource(flags: Flags, context: CommandContext): Promise<Source> {
  const { io, workspace } = context;
  const path = pathFromRoot(flags.text('stdinFilename') ?? 'stdin.md', context);
  const bytes = await io.input();
  const { frontMatter, newsletters } = workspace.config;
  const document = asIssueFile(parseDocument(path, bytes, frontMatter), newsletters);
  return { path, reported: true, read: () => document, write: (mended) => io.out(mended.text) };
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
    throw new UserError(say.nothing, say.nothingHelp(articles.join(', ')));
  }
  // Without articles there is nothing to hold an issue file against.
  if (args.length > 0 || found.length === 0) return found;
  return findArticles(workspace, io.files, [...articles, newsletters]);
}

function fromDisk(entry: Found, reported: boolean, context: CommandContext): Source {
  const { io, workspace } = context;
  const read = () =>
    asIssueFile(readDocument(entry, workspace, io.files), workspace.config.newsletters);
  const write = ({ bom, text }: Document) => {
    io.files.replaceText(join(workspace.root, entry.path), bom ? `\ufeff${text}` : text);
  };
  return { path: entry.path, reported, read, write };
}

/** What is staged is checked as it will be committed; the rest of the archive as it is on disk. */
function withStaged(found: readonly Found[], context: CommandContext): readonly Source[] {
  const { config } = context.workspace;
  const staged = new Map(stagedFiles(context).map(({ path, bytes }) => [path, bytes]));
  return found
    .map((entry): Source => {
      const bytes = staged.get(entry.path);
      if (!bytes) return fromDisk(entry, false, context);
      const read = () =>
        asIssueFile(parseDocument(entry.path, bytes, config.frontMatter), config.newsletters);
      return { ...fromDisk(entry, true, context), read };
    })
    .sort((a, b) => compareText(a.path, b.path));
}
