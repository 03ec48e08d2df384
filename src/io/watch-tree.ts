import fs from 'node:fs';
import path from 'node:path';
import { neverEntered } from './walk.ts';

type Told = (event: string, name: string) => void;

/**
 * Tells of every change in a folder and in the folders below it, those still to come as well.
 *
 * Linux has no watch for a folder with all below it, so Node watches each file by its inode there,
 * and goes deaf to a file as soon as an editor has put another in its place. A watch per folder hears
 * of both.
 */
export function watchTree(root: string, changed: () => void): () => void {
  if (process.platform === 'darwin' || process.platform === 'win32') {
    const watcher = watchFolder(root, changed, true);
    return () => watcher?.close();
  }
  const watchers = new Map<string, fs.FSWatcher>();
  const drop = (folder: string): void => {
    if (!watchers.has(folder)) return;
    for (const [known, watcher] of watchers) {
      if (known !== folder && !known.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(known);
    }
  };
  const add = (folder: string): void => {
    const watcher = watchFolder(folder, (event, name) => {
      const child = path.join(folder, name);
      if (event === 'rename') {
        // Under a name that was known there may be another folder now.
        drop(child);
        addFound(child, statOf(child));
      }
      changed();
    });
    if (!watcher) return;
    watchers.set(folder, watcher);
    for (const entry of entriesOf(folder)) addFound(path.join(folder, entry.name), entry);
  };
  const addFound = (found: string, kind: fs.Dirent | fs.Stats | undefined): void => {
    if (neverEntered(path.basename(found)) || watchers.has(found)) return;
    if (kind?.isDirectory()) add(found);
    else if (kind?.isSymbolicLink() && isFolder(found)) {
      // No further: links may lead round, or out of here.
      const watcher = watchFolder(found, changed);
      if (watcher) watchers.set(found, watcher);
    }
  };
  add(root);
  return () => drop(root);
}

/** Undefined for a folder that is gone, or may not be watched; the others go on. */
export function watchFolder(
  folder: string,
  told: Told,
  recursive = false,
): fs.FSWatcher | undefined {
  try {
    const watcher = fs.watch(folder, { recursive }, (event, name) => told(event, name ?? ''));
    return watcher.on('error', () => watcher.close());
  } catch {
    return undefined;
  }
}

export function isFolder(name: string): boolean {
  try {
    return fs.statSync(name).isDirectory();
  } catch {
    return false;
  }
}

/** Of a link itself; undefined for what is gone by now. */
function statOf(name: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(name);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
