import { feedText } from './feed-text.ts';

/** A title or name as feeds hold them. */
export function oneLine(text: string): string {
  return feedText(text).replace(/\s+/g, ' ').trim();
}
