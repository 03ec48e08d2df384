import { graphemes } from '../../text/display/graphemes.ts';
import { coverage } from './coverage.ts';

export interface Drawable {
  /** On one line, in characters that the fonts have. */
  readonly text: string;
  /** What had to go, each once. */
  readonly leftOut: readonly string[];
}

/**
 * A text in what the fonts of the cards can draw. For what they lack the plainer characters that
 * Unicode gives (`ﬁ` is `fi`) take its place, else it goes: an empty
 * box says less than nothing.
 */
export function drawable(text: string): Drawable {
  const leftOut = new Set<string>();
  // Marks in a pile would reach into the line above.
  const plain = text
    .replace(/\xad/g, '')
    .normalize('NFC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1');
  const kept = graphemes(plain).map((grapheme) => {
    const plainer = grapheme.normalize('NFKC');
    const drawn = [grapheme, plainer, plainer.replace(/\p{M}/gu, '')].find(canDraw);
    if (drawn !== undefined) return drawn;
    if (/\S/.test(grapheme) && !/^\p{C}+$/u.test(grapheme)) leftOut.add(grapheme);
    return ' ';
  });
  return { text: kept.join('').replace(/\s+/g, ' ').trim(), leftOut: [...leftOut] };
}

function canDraw(grapheme: string): boolean {
  return Array.from(grapheme, (character) => character.codePointAt(0) ?? 0).every((point) =>
    coverage.some(([first, last]) => point >= first && point <= last),
  );
}
