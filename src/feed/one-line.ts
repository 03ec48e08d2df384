import { wellFormed } from '../text/well-formed.ts';

/** A title or name as feeds hold them: characters that XML allows, and no line ends. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(/\s+/g, ' ').trim();
}
