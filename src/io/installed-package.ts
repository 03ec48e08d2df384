import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Looks in the folder itself and not above it: what stands there may be anybody's. */
export async function installedPackage(folder: string, name: string): Promise<unknown> {
  const modules = path.join(folder, 'node_modules');
  if (!existsSync(path.join(modules, name, 'package.json'))) return undefined;
  const file = createRequire(path.join(modules, 'from-here.js')).resolve(`./${name}`);
  return import(pathToFileURL(file).href);
}
