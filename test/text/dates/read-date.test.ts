import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDate, toIso, weekdayOf } from '../../../src/text/dates/calendar.ts';
import { formatDate } from '../../../src/text/dates/format-date.ts';
import { readDate, readSpelledDate } from '../../../src/text/dates/read-date.ts';
import { weekdayNames } from '../../../src/text/dates/weekday-names.ts';
import { realDates } from '../real-dates.ts';

const TODAY = { year: 2018, month: 12, day: 31 };

describe('readDate understands', () => {
  it.each([
    ['2018-12-13', '2018-12-13'],
    ['2018-2-3', '2018-02-03'],
    ['2018/12/13', '2018-12-13'],
    ['2018.12.13', '2018-12-13'],
    ['20181213', '2018-12-13'],
    ['13-12-2018', '2018-12-13'],
    ['13/12/2018', '2018-12-13'],
    ['13.12.2018', '2018-12-13'],
    ['05-05-2018', '2018-05-05'],
    ['12-13-2018', '2018-12-13'],
    ['13 december 2018', '2018-12-13'],
    ['13 dec. 2018', '2018-12-13'],
    ['13 December 2018', '2018-12-13'],
    ['13 DECEMBER 2018', '2018-12-13'],
    ['13-dec-2018', '2018-12-13'],
    ['2018 dec 13', '2018-12-13'],
    ['13 mrt 2018', '2018-03-13'],
    ['13 maa 2018', '2018-03-13'],
    ['1 mei 2018', '2018-05-01'],
    ['1 May 2018', '2018-05-01'],
    ['3 sept. 2018', '2018-09-03'],
    ['3 okt 2018', '2018-10-03'],
    ['3 Oct 2018', '2018-10-03'],
    ['do 13 dec 2018', '2018-12-13'],
    ['do. 13 dec. 2018', '2018-12-13'],
    ['donderdag 13 december 2018', '2018-12-13'],
    ['Thursday, December 13, 2018', '2018-12-13'],
    ['Thu 13 Dec 2018', '2018-12-13'],
    ['do 13-12-2018', '2018-12-13'],
    ['do 2018-12-13', '2018-12-13'],
    ['december 13, 2018', '2018-12-13'],
    ['December 13th, 2018', '2018-12-13'],
    ['13e december 2018', '2018-12-13'],
    ['13 december', '2018-12-13'],
    ['13 dec.', '2018-12-13'],
    ['do 13 december', '2018-12-13'],
    ['maa 13 2018', '2018-03-13'],
    ['vandaag', '2018-12-31'],
    ['Vandaag', '2018-12-31'],
    ['today', '2018-12-31'],
    ['morgen', '2019-01-01'],
    ['tomorrow', '2019-01-01'],
    ['overmorgen', '2019-01-02'],
    ['gisteren', '2018-12-30'],
    ['yesterday', '2018-12-30'],
    ['  13   december\t2018 ', '2018-12-13'],
    ['\u00a013\u00a0december\u202f2018\u00a0', '2018-12-13'],
    ['13 - 12 - 2018', '2018-12-13'],
    // The weekday tells the Dutch order from the American one.
    ['di 03-04-2018', '2018-04-03'],
    ['zo 03-04-2018', '2018-03-04'],
    ['29 februari 2024', '2024-02-29'],
  ])('%j as %s', (input, expected) => {
    const reading = readDate(input, TODAY);
    expect(reading.ok ? toIso(reading.date) : reading.fault).toBe(expected);
  });
});

describe('readDate refuses', () => {
  it.each(['', ' ', '\u00a0\t'])('%j as empty', (input) => {
    expect(readDate(input, TODAY)).toEqual({ ok: false, fault: { kind: 'empty' } });
  });

  it.each([
    'ooit',
    'december',
    'december 2018',
    '2018',
    '2018-12',
    '13',
    '13-12',
    '13 brumaire 2018',
    'vandaag 2018',
    'do vandaag',
    'foo 13 december 2018',
    'do',
    '13-12-20188',
    '013-12-2018',
    '1-2-3',
    '13-12/2018',
    '-13 december 2018',
    '2018-12-13T10:00',
    '13 december 2018 of 14 december 2018',
    '\uff12\uff10\uff11\uff18-12-13',
    '\uff11\uff13 december 2018',
    '١٣ december 2018',
  ])('%j as unreadable', (input) => {
    expect(readDate(input, TODAY)).toEqual({ ok: false, fault: { kind: 'unreadable' } });
  });

  it.each([
    '30 februari 2018',
    '30 februari',
    '29 feb 2018',
    '2026-27-02',
    '2018-02-30',
    '30-02-2018',
    '31-04-2018',
    '32-01-2018',
    '0000-00-00',
    '31-13-44',
    'do 30 februari 2018',
  ])('%j as impossible', (input) => {
    expect(readDate(input, TODAY)).toEqual({ ok: false, fault: { kind: 'impossible' } });
  });

  it.each([
    ['03-04-2018', ['2018-04-03', '2018-03-04']],
    ['3/4/2018', ['2018-04-03', '2018-03-04']],
    ['ma 03-04-2018', ['2018-04-03', '2018-03-04']],
    ['13-12-18', ['2018-12-13', '2013-12-18']],
    ['13 dec 18', ['2018-12-13', '2013-12-18']],
    ['31-12-99', ['2099-12-31']],
    ['99-12-31', ['2099-12-31']],
    ['10-10-10', ['2010-10-10']],
    ['do 13-12-18', ['2018-12-13', '2013-12-18']],
  ])('%j as ambiguous: %o', (input, expected) => {
    const reading = readDate(input, TODAY);
    expect(
      !reading.ok && reading.fault.kind === 'ambiguous' && reading.fault.candidates.map(toIso),
    ).toEqual(expected);
  });

  it.each(['ma 13 dec 2018', 'Monday 13 December 2018', 'maa 13 dec 2018', 'ma 13 december'])(
    '%j, which was a Thursday',
    (input) => {
      expect(readDate(input, TODAY)).toEqual({
        ok: false,
        fault: { kind: 'weekday', date: { year: 2018, month: 12, day: 13 }, said: 1, is: 4 },
      });
    },
  );
});

describe('readDate reads back', () => {
  it.each(['nl', 'en'] as const)('what formatDate writes in %s, with its weekday', (lang) => {
    const fourDigits = realDates.filter((d) => d.year >= 1000);
    fc.assert(
      fc.property(fourDigits, (date) => {
        const text = `${weekdayNames(lang)[weekdayOf(date)]} ${formatDate(date, lang)}`;
        expect(readDate(text, TODAY)).toEqual({ ok: true, date });
      }),
    );
  });

  it('what toIso writes', () => {
    fc.assert(
      fc.property(realDates, (date) => {
        expect(readDate(toIso(date), TODAY)).toEqual({ ok: true, date });
      }),
    );
  });

  it('only real days, whatever is typed', () => {
    const word = fc.constantFrom('2018', '13', '31', '02', '9', '-', '/', ' ', 'dec', 'feb', 'do');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const reading = readDate(words.join(''), TODAY);
        expect(!reading.ok || isRealDate(reading.date)).toBe(true);
      }),
    );
  });
});

it('readSpelledDate knows neither a year of its own nor a today', () => {
  expect([readSpelledDate('13 december'), readSpelledDate('vandaag')]).toEqual([
    { ok: false, fault: { kind: 'unreadable' } },
    { ok: false, fault: { kind: 'unreadable' } },
  ]);
});
