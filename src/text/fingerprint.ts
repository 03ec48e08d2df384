/**
 * A text by its letters: equal for texts that differ only in white space, and 64 bits wide, so
 * that two different texts of an archive do not meet by chance. FNV-1a, in two halves.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): {
  /** Characters, with each run of white space as one. */
  readonly length: number;
  readonly hash: string;
} {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  let length = 0;
  let blankBefore = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Nearly all are letters of ASCII, known by two comparisons.
    if (code <= 0x20 || (code >= 0xa0 && isBlank(code))) {
      blankBefore = length > 0;
      continue;
    }
    if (blankBefore) length += 1;
    blankBefore = false;
    length += 1;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000195);
  }
  return { length, hash: `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}` };
}

/** @param code of a character outside ASCII */
function isBlank(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
