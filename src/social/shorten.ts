import { graphemes } from '../text/graphemes.ts';
import { isIndivisible } from './indivisible.ts';

/**
 * As many whole words as fit, with `…` behind them. Only a first word that is too long is itself
 * cut, between two graphemes, and never when it is a link, a hashtag or a handle.
 *
 * @returns the text itself when it fits, `''` when nothing of it does
 */
export function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const ends = [...text.matchAll(/\s+/g)].map(({ index }) => index).filter((end) => end > 0);
  const words = longest(
    ends.map((end) => text.slice(0, end)),
    fits,
  );
  if (words !== '') return words;
  const first = text.slice(0, ends[0]);
  if (isIndivisible(first)) return '';
  const parts = graphemes(first);
  return longest(parts.map((_, index) => parts.slice(0, index).join('')).slice(1), fits);
}

/** The longest of ever longer texts that fits with `…` behind it. */
function longest(texts: readonly string[], fits: (text: string) => boolean): string {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(closed(texts[middle] ?? ''))) low = middle + 1;
    else high = middle;
  }
  const found = texts[low - 1];
  return found === undefined ? '' : closed(found);
}

function closed(text: string): string {
  return `${text.trimEnd().replace(/[\s,;:.–—-]+$/u, '')}…`;
}
