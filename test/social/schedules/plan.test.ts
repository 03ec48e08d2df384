import { describe, expect, test } from 'vitest';
import type { Post } from '../../../src/model/post.ts';
import { type Cadence, readEvery, readWeekdays } from '../../../src/social/schedules/cadence.ts';
import { dateAndTime } from '../../../src/social/schedules/clock-words.ts';
import type { Moment } from '../../../src/social/schedules/moment.ts';
import { planPosts } from '../../../src/social/schedules/plan.ts';
import { readMoment } from '../../../src/social/schedules/read-moment.ts';
import { linkedin, thread } from '../posts.ts';

const zone = 'Europe/Amsterdam';
const posts = ['een', 'twee', 'drie', 'vier'].flatMap((slug): Post[] => [
  { ...linkedin, slug },
  { ...thread, slug },
]);

function momentOf(written: string): Moment {
  const moment = readMoment(written, zone, { year: 2026, month: 11, day: 23 });
  if (typeof moment === 'string' || 'kind' in moment) throw new Error(`no moment: ${written}`);
  return moment;
}

function planned(start: string, cadence?: Cadence, of: readonly Post[] = posts) {
  return planPosts(of, momentOf(start), cadence, zone)?.map(
    ({ post, at }) => `${post.slug} ${post.network} ${dateAndTime(at.local)}`,
  );
}

const tuesdays: Cadence = { kind: 'on', weekdays: [2, 4], time: { hour: 9, minute: 0 } };

describe('planPosts', () => {
  test('gives all networks of an article the same moment', () => {
    expect(planned('2026-11-24 09:00', { kind: 'every', days: 2 })).toEqual([
      'een linkedin 2026-11-24 09:00',
      'een x 2026-11-24 09:00',
      'twee linkedin 2026-11-26 09:00',
      'twee x 2026-11-26 09:00',
      'drie linkedin 2026-11-28 09:00',
      'drie x 2026-11-28 09:00',
      'vier linkedin 2026-11-30 09:00',
      'vier x 2026-11-30 09:00',
    ]);
  });

  test.each([
    // The start itself counts when it is such a moment, and not when it is a minute late.
    ['2026-11-24 09:00', ['24', '26', '01', '03']],
    ['2026-11-24 09:01', ['26', '01', '03', '08']],
    ['2026-11-27 12:00', ['01', '03', '08', '10']],
  ])('takes the days of the week from %s on', (start, days) => {
    const x = posts.filter(({ network }) => network === 'x');
    const found = planned(start, tuesdays, x)?.map((line) => line.slice(-8));
    expect(found).toEqual(days.map((day) => `${day} 09:00`));
  });

  test('keeps nine o’clock when the clocks change', () => {
    const x = posts.filter(({ network }) => network === 'x');
    const instants = (start: string, cadence: Cadence) => {
      return planPosts(x, momentOf(start), cadence, zone)?.map(({ at }) =>
        at.instant.toISOString(),
      );
    };
    expect(instants('2026-10-23 09:00', { kind: 'every', days: 1 })).toEqual([
      '2026-10-23T07:00:00.000Z',
      '2026-10-24T07:00:00.000Z',
      '2026-10-25T08:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
    expect(
      instants('2026-03-22 12:00', { kind: 'on', weekdays: [0], time: { hour: 2, minute: 30 } }),
    ).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-04-05T00:30:00.000Z',
      '2026-04-12T00:30:00.000Z',
      '2026-04-19T00:30:00.000Z',
    ]);
  });

  test('wants to know how several articles follow each other', () => {
    expect(planned('2026-11-24 09:00')).toBeUndefined();
    expect(planned('2026-11-24 09:00', undefined, posts.slice(0, 2))).toEqual([
      'een linkedin 2026-11-24 09:00',
      'een x 2026-11-24 09:00',
    ]);
  });
});

test.each([
  ['2d', 2],
  ['1w', 7],
  ['52W', 364],
  ['0d', undefined],
  ['53w', undefined],
  ['2', undefined],
  ['2h', undefined],
])('readEvery(%j)', (text, days) => {
  expect(readEvery(text)).toBe(days);
});

test.each([
  ['di,do', { weekdays: [2, 4] }],
  ['Tuesday, thu', { weekdays: [2, 4] }],
  ['ma.', { weekdays: [1] }],
  ['di,dn', { unknown: 'dn' }],
  ['', { unknown: '' }],
])('readWeekdays(%j)', (text, expected) => {
  expect(readWeekdays(text)).toEqual(expected);
});
