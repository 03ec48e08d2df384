/** In UTF-16 code units; far more than all but malicious graphemes take. */
const WINDOW = 256;

/** Western letters and punctuation, each a character by itself: most titles, and no need of Intl. */
const PLAIN = /^[\x20-\x7e\xa0-\xff\u2010-\u2027]*$/;

/** The characters as a reader counts them: `é` and a family emoji are one each. */
export function graphemes(s: string): string[] {
  if (PLAIN.test(s)) return s.split('');
  // Window by window, since V8 takes time for the whole string at each step: 44 s for 200 kB.
  // Made here and not once for all: the first question to Intl is slow, and few runs ask it.
  const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const found: string[] = [];
  let start = 0;
  let size = WINDOW;
  while (start < s.length) {
    const end = splitsPair(s, start + size) ? start + size + 1 : start + size;
    const segments = Array.from(segmenter.segment(s.slice(start, end)), ({ segment }) => segment);
    // The last one may go on behind the window, the others have been seen to end.
    const sure = end >= s.length ? segments : segments.slice(0, -1);
    for (const segment of sure) {
      found.push(segment);
      start += segment.length;
    }
    size = sure.length === 0 ? size * 2 : WINDOW;
  }
  return found;
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

/** Whether a cut at this offset goes through the two halves of one code point. */
function splitsPair(s: string, offset: number): boolean {
  return (s.codePointAt(offset - 1) ?? 0) > 0xffff;
}
