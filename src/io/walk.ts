import fs from 'node:fs';
import path from 'node:path';
import { compareText } from '../text/compare.ts';
import type { WalkEntry } from './io.ts';
import { isInside } from './paths.ts';

/** Whether no walk goes into a folder of this name. */
export function neverEntered(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/**
 * Every file below a folder, by our own lstat walk: `readdir({recursive: true})` goes round and
 * round in a loop of links (nodejs/node #51858). Each real folder is entered once, and a link
 * that leads out of the root is reported, not followed.
 */
export function walk(folder: string, root: string): readonly WalkEntry[] {
  const found: WalkEntry[] = [];
  const entered = new Set<string>();
  const links: { readonly link: string; readonly shown: string }[] = [];
  const realRoot = fs.realpathSync(root);

  const enter = (real: string, shown: string): void => {
    if (entered.has(real)) return;
    entered.add(real);
    for (const entry of readFolder(real)) {
      if (neverEntered(entry.name)) continue;
      const shownPath = shown === '' ? entry.name : `${shown}/${entry.name}`;
      const full = path.join(real, entry.name);
      if (entry.name.includes('\ufffd') && !fs.existsSync(full)) {
        found.push({ path: shownPath, kind: 'bad-name' });
      } else if (entry.isDirectory()) {
        enter(full, shownPath);
      } else if (entry.isSymbolicLink()) {
        links.push({ link: full, shown: shownPath });
      } else {
        found.push({ path: shownPath, kind: 'file' });
      }
    }
  };

  const follow = (link: string, shownPath: string): void => {
    let target: string;
    try {
      target = fs.realpathSync(link);
    } catch {
      found.push({ path: shownPath, kind: 'file' });
      return;
    }
    if (!isInside(target, realRoot)) {
      found.push({ path: shownPath, kind: 'outside-root' });
    } else if (fs.statSync(target).isDirectory()) {
      enter(target, shownPath);
    } else {
      found.push({ path: shownPath, kind: 'file' });
    }
  };

  enter(fs.realpathSync(folder), '');
  // After all else, so that a folder goes by its own name rather than by that of a link to it.
  for (const { link, shown } of links) follow(link, shown);
  return found.sort((a, b) => compareText(a.path, b.path));
}

function readFolder(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
