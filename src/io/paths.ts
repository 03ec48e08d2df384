import fs from 'node:fs';
import path from 'node:path';

/** Both paths real and absolute. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  const climbs = relative === '..' || relative.startsWith(`..${path.sep}`);
  return !climbs && !path.isAbsolute(relative);
}

/** The real path of what may not be there yet: that of its nearest parent, and the rest. */
export function realPathOf(target: string): string {
  try {
    return fs.realpathSync(target);
  } catch (error) {
    const parent = path.dirname(target);
    if (codeOf(error) !== 'ENOENT' || parent === target) throw error;
    return path.join(realPathOf(parent), path.basename(target));
  }
}

/** The system's own code for what went wrong, such as EACCES or ENOSPC. */
export function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
