import { fileURLToPath } from 'node:url';
import type { Files } from '../../io/io.ts';
import { packageFile } from '../../io/package-file.ts';

/** No file of ours comes near it. */
const limit = 16 * 1024 * 1024;

/** The bytes of a file of viag's own package. */
export function packagedFile(name: string, files: Files): Uint8Array {
  const path = fileURLToPath(packageFile(name));
  const outcome = files.read(path, limit);
  if (!outcome.ok) throw new Error(`missing from the package: ${path}`);
  return outcome.bytes;
}
