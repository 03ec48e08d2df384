import fs from 'node:fs';

/** Editors write a file in several steps; what comes within this time is one change. */
const quietMilliseconds = 80;

export function watch(folders: readonly string[], changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) => {
    const watcher = fs.watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(changed, quietMilliseconds);
    });
    // A folder that is thrown away under us: the others go on.
    return watcher.on('error', () => watcher.close());
  });
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
