import { dateAndTime } from './clock-words.ts';
import type { ScheduleFormat } from './define.ts';
import { commonFault, csvPerNetwork, textOf } from './per-network.ts';

const columns = [
  'Date - Intl. format or prompt',
  'Text',
  'Link(s) - Separated by comma for FB carousels',
  'Media URL(s) - Separated by comma',
  'Title - For the video, pin, PDF ..',
  'Label(s) - Separated by comma',
  'Alt text(s) - Separated by ||',
  'Comment(s) - Separated by ||',
  'Pin board, FB album, or Google category',
  'Post subtype - I.e. story, reel, PDF ..',
  'CTA - For Facebook links or Google',
  'Reminder - For stories, reels, shorts, and TikToks',
];

/**
 * Publer's bulk scheduler: twelve columns with the headings of its template, all of them there and
 * most of them empty; times as `YYYY-MM-DD HH:MM` in the zone of the workspace.
 *
 * @see https://publer.com/blog/ultimate-csv-bulk-scheduler-social-media/
 */
export const publer: ScheduleFormat = {
  name: 'publer',
  summary: { nl: 'CSV voor Publer, per netwerk', en: 'CSV for Publer, one for each network' },
  faultOf: commonFault,
  files: (posts, options) =>
    csvPerNetwork(
      'publer',
      posts,
      (those) => [
        columns,
        ...those.map((one) => [
          dateAndTime(one.at.local),
          textOf(one),
          ...columns.slice(2).map(() => ''),
        ]),
      ],
      options,
    ),
};
