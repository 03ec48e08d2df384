import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The files of a bundle as its manifest lists them: path -> sha256; undefined when it is not viag's. */
export function filesInManifest(manifest: string): ReadonlyMap<string, string> | undefined {
  try {
    const read: unknown = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    if (typeof read !== 'object' || read === null || !('viag' in read)) return undefined;
    const files: readonly unknown[] =
      'files' in read && Array.isArray(read.files) ? read.files : [];
    return new Map(files.flatMap(entryOf));
  } catch {
    return undefined;
  }
}

function entryOf(file: unknown): [string, string][] {
  if (typeof file !== 'object' || file === null) return [];
  const { path: name, sha256 } = file as { readonly path?: unknown; readonly sha256?: unknown };
  return typeof name === 'string' && typeof sha256 === 'string' ? [[name, sha256]] : [];
}

/** The first file that is not in the bundle as it was written, the manifest itself aside. */
export function changedFile(
  folder: string,
  written: ReadonlyMap<string, string>,
): string | undefined {
  const present = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return present
    .map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))
    .sort()
    .find((name) => {
      if (name === 'manifest.json') return false;
      const content = fs.readFileSync(path.join(folder, name));
      return createHash('sha256').update(content).digest('hex') !== written.get(name);
    });
}
