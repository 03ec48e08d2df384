import type { FSWatcher } from 'node:fs';
import path from 'node:path';
import { isFolder, watchFolder, watchTree } from './watch-tree.ts';

/** Editors write a file in several steps; what comes within this time is one change. */
const usualQuiet = 80;

/** Where a path comes and goes: the folder nearest to it that is there, and the name in that. */
interface Place {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
}

export function watch(
  paths: readonly string[],
  changed: () => void,
  quiet = usualQuiet,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, quiet);
  };
  const trees = new Map<string, () => void>();
  let around: readonly FSWatcher[] = [];

  const enter = (one: string): void => {
    trees.get(one)?.();
    trees.delete(one);
    if (isFolder(one)) trees.set(one, watchTree(one, soon));
  };
  /** A file too by its folder: an editor that saves puts another in its place. */
  const lookAround = (): void => {
    for (const watcher of around) watcher.close();
    const places = paths.map(placeOf);
    const folders = new Set(places.map(({ folder }) => folder));
    around = [...folders].flatMap(
      (folder) => watchFolder(folder, (event, name) => hear(places, folder, event, name)) ?? [],
    );
    // A folder nearer by may have come while we looked.
    if (places.some((place) => placeOf(place.path).folder !== place.folder)) lookAround();
  };
  const hear = (places: readonly Place[], folder: string, event: string, name: string): void => {
    const own = places.filter((place) => place.folder === folder);
    // A folder that goes says so under its own name.
    const touched = own.filter((place) => [place.name, path.basename(folder)].includes(name));
    if (touched.length === 0) return;
    if (event === 'rename') {
      lookAround();
      for (const place of touched) enter(place.path);
    }
    soon();
  };

  lookAround();
  for (const one of paths) enter(one);
  return () => {
    clearTimeout(waiting);
    for (const watcher of around) watcher.close();
    for (const leave of trees.values()) leave();
  };
}

function placeOf(one: string): Place {
  let folder = path.dirname(one);
  while (!isFolder(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  const [name = ''] = path.relative(folder, one).split(path.sep);
  return { path: one, folder, name };
}
