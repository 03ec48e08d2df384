import type { Lang } from '../../model/lang.ts';
import { calendarLines, calendarText } from './calendar-lines.ts';
import type { ScheduledPost, ScheduleFormat, ScheduleOptions } from './define.ts';

const summary: Readonly<Record<Lang, (network: string, title: string) => string>> = {
  nl: (network, title) => `Plaats op ${network}: ${title}`,
  en: (network, title) => `Post on ${network}: ${title}`,
};

/**
 * The posts as reminders in a calendar. Times are in UTC, so that no calendar needs our table of
 * time zones; it shows them on its own clock. A post keeps its UID, so that taking in a later file
 * moves the reminder and makes no second one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export const ics: ScheduleFormat = {
  name: 'ics',
  summary: { nl: 'herinneringen voor je agenda', en: 'reminders for your calendar' },
  faultOf: () => undefined,
  files: (posts, options) => [
    {
      path: 'schedule/posts.ics',
      content: calendarLines([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        `PRODID:-//VIAG//viag//${options.lang.toUpperCase()}`,
        'CALSCALE:GREGORIAN',
        ...posts.flatMap((scheduled) => event(scheduled, options)),
        'END:VCALENDAR',
      ]),
    },
  ],
};

function event({ post, at }: ScheduledPost, options: ScheduleOptions): readonly string[] {
  const what = calendarText(summary[options.lang](post.networkName, post.title));
  const texts = post.texts.map(({ text }) => text);
  const said = [...(post.warning === undefined ? [] : [post.warning]), ...texts];
  return [
    'BEGIN:VEVENT',
    `UID:${post.network}-${encodeURIComponent(post.slug)}@${hostOf(options.siteUrl)}`,
    `DTSTAMP:${utc(options.now)}`,
    `DTSTART:${utc(at.instant)}`,
    'DURATION:PT15M',
    `SUMMARY:${what}`,
    `DESCRIPTION:${calendarText(said.join('\n\n'))}`,
    ...(URL.canParse(post.url) ? [`URL:${new URL(post.url).href}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${what}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** `20261124T080000Z` */
function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : 'viag';
}
