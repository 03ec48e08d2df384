import { visible } from '../../text/display/visible.ts';

/** A path as a user can copy it into a shell, in quotes where it needs them. */
export function shellWord(path: string): string {
  const shown = visible(path);
  return /^[\w./@%+~:,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
