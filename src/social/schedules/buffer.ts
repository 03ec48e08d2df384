import { dateAndTime } from './clock-words.ts';
import type { ScheduleFormat } from './define.ts';
import { commonFault, csvPerNetwork, textOf } from './per-network.ts';

/**
 * Buffer's bulk upload: these four headings to the letter, times as `YYYY-MM-DD HH:mm` in the zone
 * of the channel, one channel for each file and at most 100 posts in it (10 in a free account).
 * `Image URL` wants a public address, which a picture on disk does not have yet.
 *
 * @see https://support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer
 */
export const buffer: ScheduleFormat = {
  name: 'buffer',
  summary: { nl: 'CSV voor Buffer, per netwerk', en: 'CSV for Buffer, one for each network' },
  faultOf: commonFault,
  files: (posts, options) =>
    csvPerNetwork(
      'buffer',
      posts,
      (those) => [
        ['Text', 'Image URL', 'Tags', 'Posting Time'],
        ...those.map((one) => [textOf(one), '', '', dateAndTime(one.at.local)]),
      ],
      options,
    ),
};
