import { fileURLToPath } from 'node:url';
import type { Files } from '../io/io.ts';
import { packageFile } from '../io/package-file.ts';

/** The text of `schema/<name>.json`, as the package has it. */
export function publishedSchema(name: string, files: Files): string {
  const path = fileURLToPath(packageFile(`schema/${name}.json`));
  const text = files.readText(path);
  if (text === undefined) throw new Error(`missing from the package: ${path}`);
  return text;
}
