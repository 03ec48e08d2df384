import type { Range } from '../model/range.ts';
import { isAllowed } from '../text/allow-list.ts';

interface PersonalData {
  /** Without what different writers put between its parts. */
  readonly value: string;
  readonly written: string;
  readonly range: Range;
}

/**
 * What a pattern finds in a whole file, front matter, code and addresses too: text that is hidden is
 * published all the same. Each value once, at its first place.
 *
 * @param read the value in what was found; undefined when it is not what it looked like
 */
export function* personalData(
  text: string,
  pattern: RegExp,
  allow: readonly string[],
  read: (written: string, at: number) => string | undefined,
): Generator<PersonalData> {
  const seen = new Set<string>();
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const value = read(written, index);
    if (value === undefined || seen.has(value)) continue;
    seen.add(value);
    if (isAllowed(allow, value) || isAllowed(allow, written)) continue;
    yield { value, written, range: [index, index + written.length] };
  }
}
