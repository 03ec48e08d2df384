import { counted } from '../counting/counted.ts';
import { emojiByteUnits } from '../counting/emoji-bytes.ts';
import type { Network } from './define.ts';

/**
 * 500 characters, and an emoji counts as many as it has bytes in UTF-8. An address counts in full.
 * Of hashtags a post has one: the others stay plain text.
 *
 * @see https://developers.facebook.com/documentation/threads/posts under Limitations
 */
export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  limit: 500,
  hashtags: 1,
  introducesLink: false,
  threads: true,
  warnings: false,
  handle: { pattern: /^@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?$/, shape: '@naam' },
  count: (text, limit) => counted(text, emojiByteUnits(text), limit),
};
