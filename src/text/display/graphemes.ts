import { collectGraphemes } from 'unicode-segmenter/grapheme';

/** Latin letters and common signs, none of which ever joins with the next one. */
const simple = /^[ -~\u00a1-\u02ff\u2010-\u2027\u20ac]*$/;

/**
 * The characters as a reader counts them: `é` and a family emoji are one each. Not by
 * Intl.Segmenter: what it takes for one character changes with the Unicode of the Node it runs in.
 */
export function graphemes(s: string): readonly string[] {
  return simple.test(s) ? s.split('') : collectGraphemes(s);
}

/**
 * The text itself when it fits, otherwise its first whole words with `…` behind them. Only a first
 * word that is too long is cut, between two graphemes.
 *
 * @param maxGraphemes at most this many, the `…` included
 */
export function truncateAtWord(s: string, maxGraphemes: number): string {
  const all = graphemes(s);
  if (all.length <= maxGraphemes) return s;
  if (maxGraphemes < 1) return '';
  const room = Math.floor(maxGraphemes) - 1;
  const end = all.slice(0, room + 1).findLastIndex(isBlank);
  const words = all.slice(0, Math.max(0, end)).join('').trimEnd();
  const kept = words === '' ? all.slice(0, room).join('').trimEnd() : words;
  return `${kept.replace(/[,;:]$/, '')}…`;
}

function isBlank(grapheme: string): boolean {
  return grapheme.trim() === '';
}
