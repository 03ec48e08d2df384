import path from 'node:path';
import type { Files } from '../io/io.ts';

export const configName = 'viag.config.yaml';

/** The configuration in this folder or the nearest one above it. */
export function findConfig(folder: string, files: Files): string | undefined {
  const candidate = path.join(folder, configName);
  if (files.kindOf(candidate) === 'file') return candidate;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findConfig(parent, files);
}
