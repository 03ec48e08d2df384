const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const PICTURE = '\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]{0,2}';
/** Emoji that need their invisible characters: those with joiners, and the flags of regions. */
const JOINED = `${PICTURE}(?:[\\u200C\\u200D]${PICTURE})+`;
const REGION_FLAG = '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}';
/**
 * Controls, formats (bidi, zero width), lone surrogates, line and paragraph separators,
 * noncharacters, and everything else that Unicode says to show as nothing, but for variation
 * selectors. Not all of the unassigned: those are the emoji of a Unicode newer than our Node.
 */
const UNSAFE =
  '(?!\\p{Variation_Selector})' +
  '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}' +
  '\\p{Noncharacter_Code_Point}]';

const EMOJI_OR_UNSAFE = new RegExp(`(${JOINED}|${REGION_FLAG})|${UNSAFE}`, 'gu');

/**
 * A text as one safe line for a terminal: what would move the cursor, change colours, turn the
 * writing direction or stay hidden is written as an escape (`\x1b`, `\u202e`, `\n`).
 */
export function visible(text: string): string {
  return text.replace(EMOJI_OR_UNSAFE, (match, emoji?: string) => emoji ?? escapeOf(match));
}

function escapeOf(char: string): string {
  const short = SHORT.get(char);
  if (short !== undefined) return short;
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
