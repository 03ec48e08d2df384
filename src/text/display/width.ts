import { graphemes } from './graphemes.ts';

/**
 * What takes two columns: the blocks of East Asian Width W and F (Unicode's EastAsianWidth.txt),
 * and everything that is shown as an emoji.
 */
const WIDE = new RegExp(
  '^[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3' +
    '\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6' +
    '\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]' +
    '|\\p{Emoji_Presentation}|\\uFE0F',
  'u',
);
const EMPTY = /^[\p{M}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+$/u;
const ASCII = /^[\x20-\x7e]*$/;

/** How many columns a text takes on a terminal. Controls, newlines among them, take none. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/**
 * Wraps plain text at its spaces; a no-break space is not one. Newlines that are there stay, a word
 * longer than the line (an address) stays whole, spaces at the end of a line go.
 *
 * @param columns at most this many a line, the indent included
 * @param indent stands before every line that wrapping began, not before those of the text itself
 */
export function wrap(text: string, columns: number, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns, indent))
    .join('\n');
}

function wrapLine(line: string, columns: number, indent: string): string {
  // The parts are words and gaps in turn. The first word is empty when the line begins with spaces.
  const parts = line.split(/( +)/);
  let wrapped = parts[0] ?? '';
  let width = displayWidth(wrapped);
  let hasWord = wrapped !== '';
  for (let i = 1; i < parts.length; i += 2) {
    const gap = parts[i] ?? '';
    const word = parts[i + 1] ?? '';
    if (word === '') break;
    const wordWidth = displayWidth(word);
    if (hasWord && width + gap.length + wordWidth > columns) {
      wrapped += `\n${indent}${word}`;
      width = displayWidth(indent) + wordWidth;
    } else {
      wrapped += gap + word;
      width += gap.length + wordWidth;
    }
    hasWord = true;
  }
  return wrapped;
}

function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (EMPTY.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
