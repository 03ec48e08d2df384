import { graphemes } from '../text/display/graphemes.ts';
import { isIndivisible } from './indivisible.ts';

/** Words, Dutch and English, that lean on the next one: nobody breaks off at `begon met een…`. */
const leaning =
  /(?:\s+(?:a|aan|an|and|as|at|bij|but|by|dat|de|deze|die|dit|door|een|en|for|from|haar|het|hun|if|in|is|je|maar|met|naar|niet|of|om|on|onder|op|or|over|te|than|that|the|to|tot|uit|van|via|voor|was|which|with|zijn|zonder)[,;:]*)+\s*$/iu;

/**
 * As many whole words as fit, with `…` behind them. Only a first word that is too long is itself
 * cut, between two graphemes, and never when it is a link, a hashtag or a handle.
 *
 * @returns the text itself when it fits, `''` when nothing of it does
 */
export function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const ends = [...text.matchAll(/\s+/g)].map(({ index }) => index).filter((end) => end > 0);
  const words = longest(text, ends, fits);
  if (words !== '') return words;
  const first = text.slice(0, ends[0]);
  if (isIndivisible(first)) return '';
  let end = 0;
  const cuts = graphemes(first).map((grapheme) => {
    end += grapheme.length;
    return end;
  });
  return longest(text, cuts.slice(0, -1), fits);
}

/**
 * The longest beginning of a text, up to one of these places, that fits with `…` behind it. Sought
 * from the short end, as counting a text far too long takes far too long.
 */
function longest(text: string, ends: readonly number[], fits: (text: string) => boolean): string {
  const upTo = (index: number) => closed(text.slice(0, ends[index]));
  let step = 1;
  while (step <= ends.length && fits(upTo(step - 1))) step *= 2;
  let low = step >> 1;
  let high = Math.min(step - 1, ends.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(upTo(middle))) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? '' : upTo(low - 1);
}

function closed(text: string): string {
  return `${text
    .trimEnd()
    .replace(leaning, '')
    .replace(/[\s,;:.–—-]+$/u, '')}…`;
}
