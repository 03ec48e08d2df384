import { describe, expect, test } from 'vitest';
import { dateAndTime } from '../../../src/social/schedules/clock-words.ts';
import { momentAt, momentOf } from '../../../src/social/schedules/moment.ts';
import { readClockTime, readMoment } from '../../../src/social/schedules/read-moment.ts';

const zone = 'Europe/Amsterdam';
const today = { year: 2026, month: 11, day: 23 };

function shown(moment: ReturnType<typeof readMoment>) {
  if (typeof moment === 'string') return moment;
  if ('kind' in moment) return moment.kind;
  return [dateAndTime(moment.local), moment.instant.toISOString()];
}

describe('readMoment', () => {
  test.each([
    ['2026-11-24 09:00', ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z']],
    ['2026-07-01T09:00', ['2026-07-01 09:00', '2026-07-01T07:00:00.000Z']],
    [' 2026-07-01  9.05 ', ['2026-07-01 09:05', '2026-07-01T07:05:00.000Z']],
    ['2026-07-01T09:00:00', ['2026-07-01 09:00', '2026-07-01T07:00:00.000Z']],
    ['2026-11-24T23:30Z', ['2026-11-25 00:30', '2026-11-24T23:30:00.000Z']],
    ['2026-11-24T09:00+01:00', ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z']],
    ['2026-11-24T09:00-0530', ['2026-11-24 15:30', '2026-11-24T14:30:00.000Z']],
    // Skipped in spring, twice in autumn.
    ['2026-03-29 01:59', ['2026-03-29 01:59', '2026-03-29T00:59:00.000Z']],
    ['2026-03-29 02:30', ['2026-03-29 03:30', '2026-03-29T01:30:00.000Z']],
    ['2026-03-29 03:00', ['2026-03-29 03:00', '2026-03-29T01:00:00.000Z']],
    ['2026-10-25 02:30', ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z']],
    ['2026-10-25T02:30+01:00', ['2026-10-25 02:30', '2026-10-25T01:30:00.000Z']],
    ['2026-10-25 03:00', ['2026-10-25 03:00', '2026-10-25T02:00:00.000Z']],
    ['2026-02-30 09:00', 'impossible'],
    ['2026-11-24 24:00', 'impossible'],
    ['2026-11-24', 'malformed'],
    // The day as an editor types it.
    ['24-11-2026 09:00', ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z']],
    ['di 24 november 2026 om 9.00 uur', ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z']],
    ['24 november, 9:00', ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z']],
    ['Tue 24 Nov 2026 at 09:00', ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z']],
    ['morgen 09:00', ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z']],
    ['1-11-2026 09:00', 'ambiguous'],
    ['ma 24-11-2026 09:00', 'weekday'],
    ['31-2-2026 09:00', 'impossible'],
    ['24-11-2026 25:00', 'impossible'],
    ['ooit 09:00', 'malformed'],
    ['２０２６-11-24 09:00', 'malformed'],
    ['morgen', 'malformed'],
  ])('%j', (text, expected) => {
    expect(shown(readMoment(text, zone, today))).toEqual(expected);
  });
});

test.each([
  ['09:00', { hour: 9, minute: 0 }],
  ['9.30', { hour: 9, minute: 30 }],
  ['23:59', { hour: 23, minute: 59 }],
  ['24:00', 'impossible'],
  ['9 uur', 'malformed'],
])('readClockTime(%j)', (text, expected) => {
  expect(readClockTime(text)).toEqual(expected);
});

test('a moment reads back as itself, at hours all through two years and in several zones', () => {
  for (const name of [zone, 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham']) {
    for (let hour = 0; hour < 2 * 366 * 24; hour += 37) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour));
      const { local } = momentOf(instant, name);
      const away = Math.abs(momentAt(local, name).instant.getTime() - instant.getTime());
      // In the hour that comes twice the first one is meant.
      expect([0, 3_600_000]).toContain(away);
      if (away > 0) expect(dateAndTime(momentAt(local, name).local)).toBe(dateAndTime(local));
    }
  }
});
