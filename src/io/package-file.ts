import { readFileSync } from 'node:fs';

/**
 * A file of viag's own package, e.g. `schema/config.json`. Walks up, because the sources and the
 * built code lie at different depths below the package's folder.
 */
export function packageFile(name: string): URL {
  let folder = new URL('.', import.meta.url);
  while (!isPackage(folder)) {
    const parent = new URL('..', folder);
    if (parent.href === folder.href) throw new Error(`viag's own package folder was not found`);
    folder = parent;
  }
  return new URL(name, folder);
}

function isPackage(folder: URL): boolean {
  try {
    const text = readFileSync(new URL('package.json', folder), 'utf8');
    return (JSON.parse(text) as { name?: unknown }).name === 'viag';
  } catch {
    return false;
  }
}
