import type { CountedText } from '../../model/post.ts';
import { graphemes } from '../../text/display/graphemes.ts';

/** A piece of a text that a network counts as one: a character, an emoji, an address. */
export interface Unit {
  /** Where it ends, in UTF-16 code units. */
  readonly end: number;
  readonly weight: number;
}

/** A text with its length and, when it is too long, where it would be cut: never inside a unit. */
export function counted(text: string, units: readonly Unit[], limit: number): CountedText {
  const length = units.reduce((sum, { weight }) => sum + weight, 0);
  return length <= limit
    ? { text, length, limit }
    : { text, length, limit, cut: cutOf(text, units, limit) };
}

/** Every grapheme with its own weight. */
export function graphemeUnits(
  text: string,
  weightOf: (grapheme: string) => number,
): readonly Unit[] {
  let end = 0;
  return graphemes(text).map((grapheme) => {
    end += grapheme.length;
    return { end, weight: weightOf(grapheme) };
  });
}

/** The last end of a unit within the limit that does not tear a grapheme apart. */
function cutOf(text: string, units: readonly Unit[], limit: number): number {
  const whole = new Set(graphemeUnits(text, () => 0).map(({ end }) => end));
  let length = 0;
  let cut = 0;
  for (const { end, weight } of units) {
    length += weight;
    if (length > limit) break;
    if (whole.has(end)) cut = end;
  }
  return cut;
}
