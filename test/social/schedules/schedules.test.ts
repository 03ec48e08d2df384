import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../../src/model/post.ts';
import type { ScheduledPost, ScheduleOptions } from '../../../src/social/schedules/define.ts';
import { schedules } from '../../../src/social/schedules/index.ts';
import { momentAt } from '../../../src/social/schedules/moment.ts';
import { scheduleFiles } from '../../../src/social/schedules/schedule-files.ts';
import { linkedin, thread, warned } from '../posts.ts';

const options: ScheduleOptions = {
  lang: 'nl',
  csv: { separator: ',', bom: false },
  now: new Date(Date.UTC(2026, 10, 23, 12, 34, 56, 789)),
  siteUrl: 'https://www.viag.nl',
};

function at(hour: number, minute: number, ...posts: readonly Post[]): readonly ScheduledPost[] {
  const date = { year: 2026, month: 11, day: 24 };
  return posts.map((post) => ({ post, at: momentAt({ date, hour, minute }, 'Europe/Amsterdam') }));
}

function outcome(name: string, posts: readonly ScheduledPost[], changed = {}) {
  const format = schedules.find((one) => one.name === name);
  if (format === undefined) throw new Error(name);
  return scheduleFiles(format, posts, { ...options, ...changed });
}

const text = linkedin.texts[0]?.text ?? '';

describe('planning tools', () => {
  test.each([
    [
      'buffer',
      [
        ['Text', 'Image URL', 'Tags', 'Posting Time'],
        [text, '', '', '2026-11-24 09:05'],
      ],
    ],
    ['hootsuite', [['2026/11/24 09:05', text, '']]],
    [
      'publer',
      [
        [
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
        ],
        ['2026-11-24 09:05', text, ...Array(10).fill('')],
      ],
    ],
  ])('%s gets one file for each network', (name, rows) => {
    const facebook = { ...linkedin, network: 'facebook' };
    const { files, refused, guarded } = outcome(name, at(9, 5, linkedin, facebook));
    expect(files.map(({ path }) => path)).toEqual([
      `schedule/${name}-linkedin.csv`,
      `schedule/${name}-facebook.csv`,
    ]);
    for (const { content } of files) expect(parse(String(content))).toEqual(rows);
    expect({ refused, guarded }).toEqual({ refused: [], guarded: [] });
  });

  test.each(['buffer', 'hootsuite', 'publer'])('%s is not given what it would spoil', (name) => {
    expect(outcome(name, at(9, 0, thread, warned))).toEqual({
      files: [],
      refused: [
        { post: thread, fault: 'thread' },
        { post: warned, fault: 'warning' },
      ],
      guarded: [],
    });
  });

  test('Hootsuite takes whole five minutes', () => {
    const { files, refused } = outcome('hootsuite', at(9, 7, linkedin));
    expect({ files, refused }).toEqual({
      files: [],
      refused: [{ post: linkedin, fault: 'minutes' }],
    });
  });

  test('says which posts got an apostrophe', () => {
    const mention = { ...linkedin, texts: [{ text: '@VNG, kijk', length: 10, limit: 3000 }] };
    const { files, guarded } = outcome('buffer', at(9, 0, linkedin, mention));
    expect(guarded).toEqual([mention]);
    expect(parse(String(files[0]?.content))[2]).toEqual([
      "'@VNG, kijk",
      '',
      '',
      '2026-11-24 09:00',
    ]);
  });
});

describe('the sheet', () => {
  test('has a row for each part of each post', () => {
    const [alt, path] = ['Een kast, met "mappen"', 'register/picture.jpg'];
    const picture = { path, alt, width: 1200, height: 630 };
    const pictured = [linkedin, thread, warned].map((post) => ({ ...post, picture }));
    const { files } = outcome('csv', at(9, 0, ...pictured));
    expect(files.map(({ path }) => path)).toEqual(['schedule/posts.csv']);
    expect(parse(String(files[0]?.content), { columns: true })).toEqual([
      row({ Netwerk: 'LinkedIn', Tekst: text, Tekens: '142', Limiet: '3000' }),
      row({ Netwerk: 'X', Deel: '1/2', Tekst: thread.texts[0]?.text, Tekens: '28', Limiet: '280' }),
      row({
        Netwerk: 'X',
        Deel: '2/2',
        Tekst: thread.texts[1]?.text,
        Afbeelding: '',
        'Alt-tekst': '',
        Tekens: '29',
        Limiet: '280',
      }),
      row({
        Netwerk: 'Mastodon',
        Artikel: warned.title,
        Tekst: warned.texts[0]?.text,
        Waarschuwing: 'Datalek',
        Link: warned.url,
        Tekens: '30',
        Limiet: '500',
      }),
    ]);

    function row(own: Readonly<Record<string, string | undefined>>) {
      return {
        Datum: '2026-11-24',
        Tijd: '09:00',
        Artikel: linkedin.title,
        Deel: '1/1',
        Waarschuwing: '',
        Link: linkedin.url,
        Afbeelding: path,
        'Alt-tekst': alt,
        ...own,
      };
    }
  });

  test('opens in Excel on request', () => {
    const csv = { separator: ';', bom: true } as const;
    const { files } = outcome('csv', at(9, 0, linkedin), { csv, lang: 'en' });
    expect(String(files[0]?.content).split('\r\n')[0]).toBe(
      '\ufeffDate;Time;Network;Article;Part;Text;Warning;Link;Picture;Alt text;Characters;Limit',
    );
  });
});

describe('the calendar', () => {
  const hostile: Post = {
    ...linkedin,
    title: `Regel\r\nEND:VCALENDAR; komma, \\ en 👨‍👩‍👧‍👦${' é'.repeat(60)}`,
    url: 'https://www.viag.nl/nieuws/één\r\nX-KWAAD:ja',
  };

  test('is written line by line', () => {
    const { files, refused } = outcome('ics', at(9, 0, thread));
    expect(refused).toEqual([]);
    expect(files).toEqual([
      {
        path: 'schedule/posts.ics',
        content: [
          'BEGIN:VCALENDAR',
          'VERSION:2.0',
          'PRODID:-//VIAG//viag//NL',
          'CALSCALE:GREGORIAN',
          'BEGIN:VEVENT',
          'UID:x-verwerkingsregister@www.viag.nl',
          'DTSTAMP:20261123T123456Z',
          'DTSTART:20261124T080000Z',
          'DURATION:PT15M',
          'SUMMARY:Plaats op X: Je verwerkingsregister na een half jaar AVG',
          'DESCRIPTION:Klopt je register nog? (1/2)\\n\\nhttps://www.viag.nl/nieuws/2018',
          ' /11/22/verwerkingsregister (2/2)',
          'URL:https://www.viag.nl/nieuws/2018/11/22/verwerkingsregister',
          'TRANSP:TRANSPARENT',
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'DESCRIPTION:Plaats op X: Je verwerkingsregister na een half jaar AVG',
          'TRIGGER:PT0S',
          'END:VALARM',
          'END:VEVENT',
          'END:VCALENDAR',
          '',
        ].join('\r\n'),
      },
    ]);
  });

  test('reads back as it was meant, however hostile', () => {
    const { files } = outcome('ics', at(9, 0, linkedin, hostile, warned));
    const content = String(files[0]?.content);
    for (const line of content.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    const calendar = new ICAL.Component(ICAL.parse(content));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual([
      {
        uid: 'linkedin-verwerkingsregister@www.viag.nl',
        summary: `Plaats op LinkedIn: ${linkedin.title}`,
        description: text,
      },
      {
        uid: 'linkedin-verwerkingsregister@www.viag.nl',
        summary: `Plaats op LinkedIn: ${hostile.title.replace('\r', '')}`,
        description: text,
      },
      {
        uid: 'mastodon-datalek@www.viag.nl',
        summary: 'Plaats op Mastodon: Een datalek; en nu?',
        description: 'Datalek\n\nWat doe je, in het eerste uur?',
      },
    ]);
    expect(events[1]?.component.getFirstPropertyValue('url')).toBe(
      'https://www.viag.nl/nieuws/%C3%A9%C3%A9nX-KWAAD:ja',
    );
    expect(events[0]?.startDate.toString()).toBe('2026-11-24T08:00:00Z');
    expect(events[0]?.endDate.toString()).toBe('2026-11-24T08:15:00Z');
  });
});
