import { graphemes } from './graphemes.ts';
import { displayWidth } from './width.ts';

/** The text in at most so many columns, cut between two graphemes, with `…` behind what is left. */
export function fitWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns < 1) return '';
  let kept = '';
  let width = 1;
  for (const grapheme of graphemes(text)) {
    width += displayWidth(grapheme);
    if (width > columns) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** With spaces behind it, or before it, up to so many columns. */
export function padWidth(text: string, columns: number, side: 'start' | 'end' = 'end'): string {
  const blank = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'start' ? blank + text : text + blank;
}
