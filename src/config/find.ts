import path from 'node:path';
import type { Files } from '../io/io.ts';

export const configName = 'viag.config.yaml';

/** The configuration in this folder or the nearest one above it. */
export function findConfig(folder: string, files: Files): string | undefined {
  const candidate = path.join(folder, configName);
  // Also when it is a folder: to say so is better than to go on without it.
  if (files.kindOf(candidate) !== 'missing') return candidate;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findConfig(parent, files);
}
