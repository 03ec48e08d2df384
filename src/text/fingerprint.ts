const prime = 0x01000193;

/**
 * A text by its letters: equal for texts that differ only in white space. FNV-1a in 32 bits, which
 * together with the length is enough for two texts of an archive not to meet by chance.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): {
  /** Characters, with each run of white space between them as one. */
  readonly length: number;
  readonly hash: string;
} {
  let hash = 0x811c9dc5;
  let letters = 0;
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Sums, not branches: a processor cannot guess where a word ends, and guessing wrong took as
    // long as all the rest.
    const letter = code >= 0xa0 && isBlank(code) ? 0 : Number(code > 0x20);
    hash = Math.imul(hash ^ (letter * code), 1 + letter * (prime - 1));
    letters += letter;
    words += letter & (1 - before);
    before = letter;
  }
  return { length: letters + Math.max(0, words - 1), hash: (hash >>> 0).toString(36) };
}

/** @param code of a character outside ASCII */
function isBlank(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
