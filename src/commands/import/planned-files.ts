import { basename, dirname } from 'node:path';
import type { Files } from '../../io/io.ts';

/**
 * The disk as it will be: what `--dry-run` does not write is there all the same.
 *
 * @param planned absolute, by folder; may grow meanwhile.
 */
export function plannedFiles(
  files: Files,
  planned: ReadonlyMap<string, ReadonlySet<string>>,
): Files {
  const isPlanned = (path: string) => planned.get(dirname(path))?.has(basename(path)) === true;
  return {
    ...files,
    kindOf: (path) => (isPlanned(path) ? 'file' : files.kindOf(path)),
    namesIn: (folder) => [...files.namesIn(folder), ...(planned.get(folder) ?? [])],
  };
}
