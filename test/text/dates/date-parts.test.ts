import { expect, it } from 'vitest';
import { toIso } from '../../../src/text/dates/calendar.ts';
import { datePartsOf } from '../../../src/text/dates/date-parts.ts';

it.each([
  ['2018-12-13', ['2018-12-13'], false],
  ['2026-27-02', ['2026-27-02'], false],
  ['20181213', ['2018-12-13'], false],
  ['3-4-2018', ['2018-04-03', '2018-03-04'], false],
  ['13-12-18', ['2018-12-13', '2013-12-18'], true],
  ['1-12-18', ['2018-12-01'], true],
  ['18-12-1', ['2018-12-01'], true],
  ['13 dec 18', ['2018-12-13', '2013-12-18'], true],
  ['13 dec', ['2020-12-13'], false],
  ['december 13', ['2020-12-13'], false],
])('%s can mean %o', (text, orders, shortYear) => {
  const parts = datePartsOf(text, 2020);
  expect({ orders: parts?.orders.map(toIso), shortYear: parts?.shortYear }).toEqual({
    orders,
    shortYear,
  });
});

it.each(['', '13', '1-2-3', '123-1-2018', '2018-12-2018', '13-12/2018', '2018 dec', 'december'])(
  'does not understand %j',
  (text) => {
    expect(datePartsOf(text, 2020)).toBeUndefined();
  },
);

it('does not make up a year', () => {
  expect([datePartsOf('13 dec', undefined), datePartsOf('dec 13', undefined)]).toEqual([
    undefined,
    undefined,
  ]);
});
