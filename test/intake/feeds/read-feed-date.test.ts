import { expect, test } from 'vitest';
import { readFeedDate } from '../../../src/intake/feeds/read-feed-date.ts';
import { toIso } from '../../../src/text/dates/calendar.ts';

const DAY = '2018-12-13';

test.each([
  'Thu, 13 Dec 2018 10:00:00 +0100',
  'Thu, 13 Dec 2018 10:00:00 GMT',
  'Thu, 13 Dec 2018 23:30:00 -0800',
  'Thu, 13 Dec 2018 10:00 CET',
  'Mon, 13 Dec 2018 10:00:00 GMT',
  'Thu,13 Dec 2018 10:00:00 GMT',
  'Thursday, 13-Dec-18 10:00:00 GMT',
  'Thu 13 Dec 2018',
  '13 Dec 2018 10:00:00 Z',
  '13 Dec 18 10:00 UT',
  '  13  December  2018 ',
  '13 dec. 2018',
  'do, 13 dec 2018 10:00:00 +0100',
  'donderdag 13 december 2018 om 10.00 uur',
  'Thu Dec 13 10:00:00 2018',
  'Thu Dec 13 10:00:00 CET 2018',
  'Thu Dec 13 2018 10:00:00 GMT+0100',
  'December 13, 2018',
  'december 13, 2018 10:00',
  '2018-12-13',
  '2018-12-13T10:00:00Z',
  '2018-12-13t10:00:00.123456z',
  '2018-12-13T10:00:00+01:00',
  '2018-12-13T23:59:60-08:00',
  '2018-12-13 10:00',
  '20181213T100000Z',
  '20181213',
  '13-12-2018',
  '13-12-2018 10:00',
  '13/12/2018 10:00:00',
])('%j is 13 December 2018', (written) => {
  const date = readFeedDate(written);
  expect(date && toIso(date)).toBe(DAY);
});

test.each([
  '',
  'gisteren',
  'nooit',
  '2018',
  '2018-12',
  '2018-02-30',
  '2018-13-01T00:00:00Z',
  '31 Nov 2018 10:00:00 GMT',
  '04/12/2018',
  '２０１８-12-13',
  '0001-01-01T00:00:00Z',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '13 Foo 2018',
  '1544695200',
  `13 Dec 2018${'0'.repeat(1_000_000)}`,
])('%.40j is no date to go by', (written) => {
  expect(readFeedDate(written)).toBe(undefined);
});

test.each([
  ['1 Jan 00 10:00', '2000-01-01'],
  ['1 Jan 49 10:00', '2049-01-01'],
  ['1 Jan 99 10:00', '1999-01-01'],
  ['1 Jan 118 10:00', '2018-01-01'],
])('the years of RFC 2822: %j', (written, iso) => {
  const date = readFeedDate(written);
  expect(date && toIso(date)).toBe(iso);
});
