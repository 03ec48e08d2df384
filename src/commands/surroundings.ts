import { join } from 'node:path';
import type { Files } from '../io/io.ts';
import { pictureSize } from '../picture-size.ts';
import type { Surroundings } from '../rules/define.ts';

/** In bytes; the size of a picture stands in front, behind what a camera wrote about it. */
const pictureStart = 256 * 1024;

/** The disk as the rules may see it; a folder is read once a run. */
export function surroundingsOf(root: string, files: Files): Surroundings {
  const known = new Map<string, readonly string[]>();
  return {
    kindOf: (path) => files.kindOf(join(root, path)),
    sizeOf: (path) => files.sizeOf(join(root, path)),
    namesIn(folder) {
      const names = known.get(folder) ?? files.namesIn(join(root, folder));
      known.set(folder, names);
      return names;
    },
    pictureSizeOf(path) {
      const start = files.readStart(join(root, path), pictureStart);
      return start && pictureSize(start);
    },
  };
}
