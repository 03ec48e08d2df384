import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  isRealDate,
  monthOf,
  sameDate,
  todayIn,
  toIso,
  weekdayOf,
} from '../../../src/text/dates/calendar.ts';
import { realDates } from '../real-dates.ts';

const date = (year: number, month: number, day: number) => ({ year, month, day });

describe('isRealDate', () => {
  it.each([
    [date(2018, 12, 13), true],
    [date(1, 1, 1), true],
    [date(9999, 12, 31), true],
    [date(50, 2, 28), true],
    [date(2000, 2, 29), true],
    [date(2024, 2, 29), true],
    [date(1900, 2, 29), false],
    [date(2023, 2, 29), false],
    [date(2018, 2, 30), false],
    [date(2018, 4, 31), false],
    [date(2018, 13, 1), false],
    [date(2018, 0, 1), false],
    [date(2018, 1, 0), false],
    [date(0, 1, 1), false],
    [date(10_000, 1, 1), false],
    [date(2018, 1.5, 1), false],
    [date(2018, 1, 1.5), false],
    [date(Number.NaN, 1, 1), false],
    [date(2018, 1, Number.NaN), false],
    [date(2018, 1, Number.POSITIVE_INFINITY), false],
  ])('%o is real: %s', (d, expected) => {
    expect(isRealDate(d)).toBe(expected);
  });
});

describe('compareDates and sameDate', () => {
  it('sorts by year, then month, then day', () => {
    const days = [date(2018, 12, 13), date(2019, 1, 1), date(2018, 2, 28), date(2018, 12, 2)];
    expect(days.sort(compareDates).map(toIso)).toEqual([
      '2018-02-28',
      '2018-12-02',
      '2018-12-13',
      '2019-01-01',
    ]);
  });

  it('calls only equal days the same', () => {
    expect(sameDate(date(2018, 12, 13), date(2018, 12, 13))).toBe(true);
    expect(sameDate(date(2018, 12, 13), date(2018, 12, 14))).toBe(false);
    expect(sameDate(date(2018, 12, 13), date(2018, 11, 13))).toBe(false);
    expect(sameDate(date(2018, 12, 13), date(2017, 12, 13))).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    [date(2018, 12, 31), 1, date(2019, 1, 1)],
    [date(2019, 1, 1), -1, date(2018, 12, 31)],
    [date(2024, 2, 28), 1, date(2024, 2, 29)],
    [date(2023, 2, 28), 1, date(2023, 3, 1)],
    [date(2026, 3, 28), 2, date(2026, 3, 30)],
    [date(99, 12, 31), 1, date(100, 1, 1)],
    [date(2018, 12, 13), 0, date(2018, 12, 13)],
  ])('%o plus %i is %o', (d, n, expected) => {
    expect(addDays(d, n)).toEqual(expected);
  });

  it('goes there and back, over real days, and in order', () => {
    fc.assert(
      fc.property(realDates, fc.integer({ min: 1, max: 100_000 }), (d, n) => {
        const earlier = addDays(d, -n);
        expect(isRealDate(d)).toBe(true);
        expect(addDays(earlier, n)).toEqual(d);
        expect(compareDates(earlier, d)).toBeLessThan(0);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    [date(2018, 12, 13), 4],
    [date(2018, 12, 16), 0],
    [date(1, 1, 1), 1],
    [date(99, 12, 31), 4],
    [date(9999, 12, 31), 5],
  ])('%o is day %i of the week', (d, expected) => {
    expect(weekdayOf(d)).toBe(expected);
  });
});

describe('toIso and monthOf', () => {
  it.each([
    [date(2018, 12, 13), '2018-12-13', '2018-12'],
    [date(2018, 2, 3), '2018-02-03', '2018-02'],
    [date(7, 1, 1), '0007-01-01', '0007-01'],
  ])('%o is %s in %s', (d, iso, month) => {
    expect([toIso(d), monthOf(d)]).toEqual([iso, month]);
  });
});

describe('todayIn', () => {
  it.each([
    ['Europe/Amsterdam', '2018-12-13T23:30:00Z', '2018-12-14'],
    ['Europe/Amsterdam', '2018-12-13T22:59:59Z', '2018-12-13'],
    ['UTC', '2018-12-13T23:30:00Z', '2018-12-13'],
    ['America/New_York', '2018-12-13T04:59:00Z', '2018-12-12'],
    // Winter time until 29 March 2026 at 01:00Z, summer time until 25 October at 01:00Z.
    ['Europe/Amsterdam', '2026-03-28T22:30:00Z', '2026-03-28'],
    ['Europe/Amsterdam', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Amsterdam', '2026-03-29T21:59:00Z', '2026-03-29'],
    ['Europe/Amsterdam', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Amsterdam', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T22:30:00Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T23:00:00Z', '2026-10-26'],
  ])('in %s at %s it is %s', (zone, instant, expected) => {
    expect(toIso(todayIn(zone, new Date(instant)))).toBe(expected);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => todayIn('Europe/Lutjebroek', new Date(0)).day).toThrow(RangeError);
  });
});
