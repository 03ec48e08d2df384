import { withoutEntities } from './decode-entities.ts';

/**
 * A text as one line to be read: no entities, controls, halves of characters or marks that turn the
 * direction of what follows, and single spaces.
 */
export function plainLine(text: string): string {
  return withoutEntities(text)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
