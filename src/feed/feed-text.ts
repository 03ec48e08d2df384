import { wellFormed } from '../text/encodings/well-formed.ts';

/**
 * Text with only what XML allows, and without U+FFFD: to readers and the W3C's validator that is
 * the mark of a feed that was read in the wrong encoding.
 */
export function feedText(text: string): string {
  return wellFormed(text).replaceAll('\ufffd', '');
}
