import { graphemes } from '../../text/display/graphemes.ts';
import { counted } from '../counting/counted.ts';
import { xUnits } from '../counting/x-units.ts';
import type { Network } from './define.ts';

/**
 * 280, of which an address takes 23, an emoji 2, and so does a character of most scripts but those
 * of Europe and the Near East. Counted in Unicode's form C.
 *
 * @see https://docs.x.com/fundamentals/counting-characters
 * @see https://github.com/twitter/twitter-text/blob/master/config/v3.json
 */
export const x: Network = {
  id: 'x',
  name: 'X',
  limit: 280,
  hashtags: 2,
  introducesLink: false,
  threads: true,
  warnings: false,
  // https://help.x.com/en/managing-your-account/x-username-rules
  handle: { pattern: /^@[A-Za-z0-9_]{1,15}$/, shape: '@naam' },
  count(text, limit) {
    const composed = text.normalize('NFC');
    const { cut, ...found } = counted(composed, xUnits(composed), limit);
    if (cut === undefined) return { ...found, text };
    return { ...found, text, cut: offsetIn(text, graphemes(composed.slice(0, cut)).length) };
  },
};

/** Where so many graphemes end; the two forms of a text have the same graphemes. */
function offsetIn(text: string, count: number): number {
  return graphemes(text).slice(0, count).join('').length;
}
