import type { Range } from '../../model/range.ts';
import { isAllowed } from '../allow-list.ts';

export interface PersonalData {
  /** Without what different writers put between its parts. */
  readonly value: string;
  readonly written: string;
  readonly range: Range;
}

/** `[a@viag.nl](mailto:a@viag.nl)` is one place. */
const linkBetween = /^\]\((?:mailto:[\w.+%-]*|tel:)$/;

/**
 * What a pattern finds in a whole file, front matter, code and addresses too: text that is hidden is
 * published all the same. At every place, for each is a leak of its own, and may be excused by itself.
 *
 * @param allow spelled as `read` gives them
 * @param read the value in what was found; undefined when it is not what it looked like
 */
export function* personalData(
  text: string,
  pattern: RegExp,
  allow: readonly string[],
  read: (written: string, at: number) => string | undefined,
): Generator<PersonalData> {
  let last = '';
  let lastEnd = 0;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const value = read(written, index);
    if (value === undefined || isAllowed(allow, value)) continue;
    const isTarget = value === last && linkBetween.test(text.slice(lastEnd, index));
    last = value;
    lastEnd = index + written.length;
    if (isTarget) continue;
    yield { value, written, range: [index, index + written.length] };
  }
}
