import { dateAndTime } from './clock-words.ts';
import type { ScheduleFormat } from './define.ts';
import { commonFault, csvPerNetwork, textOf } from './per-network.ts';

/**
 * Hootsuite's bulk composer: date, text and link, without headings, at most 350 posts; minutes end
 * in 0 or 5. Choose `yyyy/mm/dd hh:mm` when taking the file in. The link stays empty, since the
 * text holds it.
 *
 * @see https://help.hootsuite.com/s/article/bulk-schedule
 */
export const hootsuite: ScheduleFormat = {
  name: 'hootsuite',
  summary: { nl: 'CSV voor Hootsuite, per netwerk', en: 'CSV for Hootsuite, one for each network' },
  faultOf: (scheduled) =>
    commonFault(scheduled) ?? (scheduled.at.local.minute % 5 === 0 ? undefined : 'minutes'),
  files: (posts, options) =>
    csvPerNetwork(
      'hootsuite',
      posts,
      (those) =>
        those.map((one) => [dateAndTime(one.at.local).replaceAll('-', '/'), textOf(one), '']),
      options,
    ),
};
