import { expect, it } from 'vitest';
import { formatDate, formatMonth, monthNames } from '../../../src/text/dates/format-date.ts';

it.each([
  [{ year: 2018, month: 12, day: 13 }, '13 december 2018', '13 December 2018'],
  [{ year: 2018, month: 3, day: 1 }, '1 maart 2018', '1 March 2018'],
  [{ year: 2020, month: 5, day: 31 }, '31 mei 2020', '31 May 2020'],
])('%o is %s in Dutch and %s in English', (date, nl, en) => {
  expect([formatDate(date, 'nl'), formatDate(date, 'en')]).toEqual([nl, en]);
});

it('names a month with its year', () => {
  expect([formatMonth(2018, 12, 'nl'), formatMonth(2018, 12, 'en')]).toEqual([
    'december 2018',
    'December 2018',
  ]);
});

it('shows a month that does not exist as its number', () => {
  expect(formatMonth(2018, 13, 'nl')).toBe('13 2018');
});

it.each(['nl', 'en'] as const)('has the month names that Intl has for %s', (lang) => {
  const intl = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, i) => intl.format(new Date(Date.UTC(2018, i, 1))));
  expect(monthNames(lang)).toEqual(names);
});
