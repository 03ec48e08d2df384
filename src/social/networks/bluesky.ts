import { counted, graphemeUnits } from '../counting/counted.ts';
import { facetsIn } from '../counting/facets.ts';
import { utf8Length } from '../counting/utf8-length.ts';
import type { Network } from './define.ts';

const mostBytes = 3000;

/**
 * 300 graphemes, and 3,000 bytes of UTF-8: a family emoji is one grapheme of 25 bytes. An address
 * counts in full; a link, a hashtag and a mention are told by facets, in bytes.
 *
 * @see https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
 * @see https://docs.bsky.app/docs/advanced-guides/post-richtext
 */
export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  limit: 300,
  hashtags: 2,
  introducesLink: false,
  threads: true,
  warnings: false,
  // https://atproto.com/specs/handle
  handle: {
    pattern: /^@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i,
    shape: '@naam.bsky.social',
  },
  count(text, limit) {
    const byGrapheme = counted(
      text,
      graphemeUnits(text, () => 1),
      limit,
    );
    const byByte = counted(text, graphemeUnits(text, utf8Length), mostBytes);
    const cuts = [byGrapheme.cut, byByte.cut].filter((cut) => cut !== undefined);
    return {
      ...byGrapheme,
      ...(cuts.length > 0 && { cut: Math.min(...cuts) }),
      bytes: { length: byByte.length, limit: mostBytes },
    };
  },
  forApi(text) {
    const facets = facetsIn(text);
    return facets.length > 0 ? { facets } : {};
  },
};
