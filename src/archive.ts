import path from 'node:path';
import picomatch from 'picomatch';
import type { Workspace } from './config/workspace.ts';
import type { Files, WalkEntry } from './io/io.ts';
import type { Document } from './model/article.ts';
import type { FileFault } from './model/fault.ts';
import { parseDocument } from './parse/document.ts';
import { compareText } from './text/compare.ts';

const largestFile = 10 * 1024 * 1024;
const articleEnding = /\.(md|mdx|markdown)$/i;

/** Reads every article of the workspace. */
export function readArchive(workspace: Workspace, files: Files): readonly Document[] {
  return readDocuments(findArticles(workspace, files, workspace.config.articles), workspace, files);
}

/** A file to be read, its path relative to the root, with `/`. */
export type Found = WalkEntry;

/**
 * The files that folders, files and globs stand for, each once, sorted. What lies outside the
 * root is left out, and so are issue files, templates and what viag itself wrote, unless asked for.
 *
 * @param patterns relative to the root, with `/`.
 */
export function findArticles(
  { root, config }: Workspace,
  files: Files,
  patterns: readonly string[],
): readonly Found[] {
  const found = new Map<string, Found>();
  const ours = [config.newsletters, config.templates, config.output].map((folder) => `${folder}/`);
  const isOurs = (file: string) => ours.some((folder) => file.startsWith(folder));
  for (const pattern of patterns) {
    for (const entry of filesFor(pattern, root, files)) {
      if (!isOurs(entry.path) || isOurs(`${pattern}/`)) found.set(entry.path, entry);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

function filesFor(pattern: string, root: string, files: Files): readonly Found[] {
  const clean = path.posix.normalize(pattern).replace(/\/$/, '');
  const kind = files.kindOf(path.join(root, clean));
  if (kind === 'file' || kind === 'other')
    return [{ path: clean, kind: entryKind(clean, root, files) }];
  const folder = kind === 'folder' ? clean : picomatch.scan(clean).base;
  const prefix = folder === '.' || folder === '' ? '' : `${folder}/`;
  if (files.kindOf(path.join(root, folder)) !== 'folder') return [];
  const below = files
    .walk(path.join(root, folder), root)
    .filter((entry) => entry.kind !== 'file' || articleEnding.test(entry.path))
    .map((entry) => ({ ...entry, path: prefix + entry.path }));
  if (kind === 'folder') return below;
  const matches = picomatch(clean);
  return below.filter((entry) => matches(entry.path));
}

/** A file named outright may still be a link that leads out of the workspace. */
function entryKind(file: string, root: string, files: Files): Found['kind'] {
  const real = files.realPath(path.join(root, file));
  const realRoot = files.realPath(root) ?? root;
  return real === undefined || files.isInside(real, realRoot) ? 'file' : 'outside-root';
}

export function readDocuments(
  found: readonly Found[],
  workspace: Workspace,
  files: Files,
): readonly Document[] {
  return found.map((entry) => readDocument(entry, workspace, files));
}

/** One file as a document, whatever is wrong with it. */
export function readDocument(entry: Found, { root, config }: Workspace, files: Files): Document {
  if (entry.kind !== 'file') return unread(entry.path, { kind: entry.kind });
  const outcome = files.read(path.join(root, entry.path), largestFile);
  if (!outcome.ok) return unread(entry.path, outcome.fault);
  return parseDocument(entry.path, outcome.bytes, config.frontMatter);
}

function unread(file: string, fault: FileFault): Document {
  return { path: file, text: '', bom: false, faults: [fault] };
}
