import { counted } from '../counting/counted.ts';
import { mastodonUnits, warningUnits } from '../counting/mastodon-units.ts';
import type { Network } from './define.ts';

/**
 * 500 unless the server allows more: then `social.limits.mastodon` in the configuration says so.
 * Graphemes; an address takes 23, a mention counts without its server, a content warning along.
 *
 * @see https://docs.joinmastodon.org/user/posting/#text
 * @see https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb
 */
export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  limit: 500,
  hashtags: 3,
  introducesLink: false,
  threads: true,
  warnings: true,
  // Without a server a name means somebody on the reader's own.
  handle: {
    pattern: /^@\w+(?:[.-]\w+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u,
    shape: '@naam@server.nl',
  },
  count: (text, limit, warning = '') =>
    counted(text, [...warningUnits(warning), ...mastodonUnits(text)], limit),
};
