import fs from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps; what comes within this time is one change. */
const usualQuiet = 80;

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
  const watchers = paths.map((one) => {
    const watcher = isFolder(one)
      ? fs.watch(one, { recursive: true }, soon)
      : // By its folder: an editor that saves puts another file in its place.
        fs.watch(path.dirname(one), (_event, name) => {
          if (name === path.basename(one)) soon();
        });
    // A folder that is thrown away under us: the others go on.
    return watcher.on('error', () => watcher.close());
  });
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}

function isFolder(name: string): boolean {
  return fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}
