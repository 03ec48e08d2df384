import type { Files } from '../../io/io.ts';
import { packagedFile } from '../program/packaged-file.ts';

/** The text of `schema/<name>.json`, as the package has it. */
export function publishedSchema(name: string, files: Files): string {
  return new TextDecoder().decode(packagedFile(`schema/${name}.json`, files));
}
