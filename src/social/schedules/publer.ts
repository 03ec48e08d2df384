import { dateAndTime } from './clock-words.ts';
import type { ScheduleFormat } from './define.ts';
import { commonFault, csvPerNetwork, textOf } from './per-network.ts';

const columns = [
  'Date',
  'Text',
  'Link(s)',
  'Media URL(s)',
  'Title',
  'Label(s)',
  'Alt text(s)',
  'Comment(s)',
  'Pin board, FB album, or Google category',
  'Post subtype',
  'CTA',
  'Reminder',
];

/**
 * Publer's bulk scheduler: twelve columns in this order, all of them there and most of them empty;
 * times as `YYYY-MM-DD HH:MM` in the zone of the workspace.
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
