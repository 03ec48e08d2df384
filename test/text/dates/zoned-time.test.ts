import { expect, test } from 'vitest';
import { offsetsIn, rfc822, rfc3339 } from '../../../src/text/dates/zoned-time.ts';

test.each([
  ['Europe/Amsterdam', [2018, 12, 13], 'Thu, 13 Dec 2018 00:00:00 +0100'],
  ['Europe/Amsterdam', [2018, 7, 1], 'Sun, 01 Jul 2018 00:00:00 +0200'],
  // The clocks go forward, and back, later that night.
  ['Europe/Amsterdam', [2026, 3, 29], 'Sun, 29 Mar 2026 00:00:00 +0100'],
  ['Europe/Amsterdam', [2026, 10, 25], 'Sun, 25 Oct 2026 00:00:00 +0200'],
  ['America/New_York', [2018, 12, 13], 'Thu, 13 Dec 2018 00:00:00 -0500'],
  ['Pacific/Kiritimati', [2018, 12, 13], 'Thu, 13 Dec 2018 00:00:00 +1400'],
  ['Asia/Kathmandu', [2018, 12, 13], 'Thu, 13 Dec 2018 00:00:00 +0545'],
  ['UTC', [2024, 2, 29], 'Thu, 29 Feb 2024 00:00:00 +0000'],
  ['UTC', [99, 1, 1], 'Thu, 01 Jan 0099 00:00:00 +0000'],
] as const)('midnight in %s on %j', (zone, [year, month, day], expected) => {
  const date = { year, month, day };
  expect(rfc822({ date, seconds: 0, offset: offsetsIn(zone)(date) })).toBe(expected);
});

test.each([
  [60, '2018-12-13T13:14:15+01:00'],
  [0, '2018-12-13T13:14:15+00:00'],
  [-570, '2018-12-13T13:14:15-09:30'],
])('an offset of %i minutes', (offset, expected) => {
  const date = { year: 2018, month: 12, day: 13 };
  expect(rfc3339({ date, seconds: 13 * 3600 + 14 * 60 + 15, offset })).toBe(expected);
});
