import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRealDate, toIso } from '../../../src/text/dates/calendar.ts';
import { readWrittenDate } from '../../../src/text/dates/written-date.ts';
import { realDates } from '../real-dates.ts';

/** One line a case: the kind, and the day or the suggested day if there is one. */
function summary(text: string): string {
  const written = readWrittenDate(text);
  if (written.kind === 'date') return `date ${toIso(written.date)}`;
  if (written.kind !== 'malformed' || written.suggestion === undefined) return written.kind;
  return `malformed, ${toIso(written.suggestion)}?`;
}

it.each([
  '2018-12-13',
  '2018-12-13T10:00',
  '2018-12-13 10:00',
  '2018-12-13   10:00',
  '2018-12-13 9:05',
  '2018-12-13T9:05',
  '2018-12-13T00:00:00',
  '2018-12-13T23:59:59',
  '2018-12-13T23:59:59.123',
  '2018-12-13T23:59:59Z',
  '2018-12-13T23:59:59.1Z',
  '2018-12-13T00:30:00+02:00',
  '2018-12-13 23:30:00 -0500',
  '2018-12-13 23:30 +0200',
  '2018-12-13 23:30-05',
])('%j is the day as written', (text) => {
  expect(summary(text)).toBe('date 2018-12-13');
});

it.each(['1970-01-01', '0001-01-01', '2024-02-29'])('%j is a date', (text) => {
  expect(summary(text)).toBe(`date ${text}`);
});

it.each([
  '2018-02-30',
  '2026-27-02',
  '2023-02-29',
  '2018-00-10',
  '0000-01-01',
  '2018-02-30T10:00:00Z',
])('%j is impossible', (text) => {
  expect(readWrittenDate(text)).toEqual({ kind: 'impossible' });
});

it.each(['9999-12-31', '0000-00-00', '2023-??-??', '2021-10-XX', 'JJJJ-MM-DD', 'tbd', 'n.n.b.'])(
  '%j is a placeholder',
  (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'placeholder' });
  },
);

it.each([
  ['13-12-2018', '2018-12-13'],
  ['13/12/2018', '2018-12-13'],
  ['2018-2-3', '2018-02-03'],
  ['2018/12/13', '2018-12-13'],
  ['20181213', '2018-12-13'],
  ['13 december 2018', '2018-12-13'],
  ['donderdag 13 december 2018', '2018-12-13'],
  ['2020-01-03 18:000:00 -0500', '2020-01-03'],
  ['2023-06-11T1r31:05', '2023-06-11'],
  ['2018-12-13T24:00', '2018-12-13'],
  ['2018-12-13T10:60', '2018-12-13'],
  ['2018-12-13T10:00:60', '2018-12-13'],
  ['2018-12-13 10:00 CET', '2018-12-13'],
  ['2018-12-13T10:00+99:00', '2018-12-13'],
  ['2018-12-13t10:00', '2018-12-13'],
  [' 2018-12-13', '2018-12-13'],
  ['2018-12-13\n', '2018-12-13'],
  ['\u00a02018-12-13T10:00 ', '2018-12-13'],
  [' 2018-12-13 24:00 ', '2018-12-13'],
])('%j is malformed, and %s was meant', (text, suggestion) => {
  expect(summary(text)).toBe(`malformed, ${suggestion}?`);
});

it.each([
  '',
  ' ',
  '13 december',
  'vandaag',
  'ma 13 december 2018',
  '2018-02-30T25:00',
  '2018-12-13 / 2018-12-14',
  '2018-12-13 2018-12-14',
  '2018-12-135',
  '2018-12-13 (concept: nog lezen)',
  '2018',
  '2018-12',
  'December 2018',
  '\uff12\uff10\uff12\uff16-11-23',
  '2026-\uff11\uff11-23',
  '+002018-12-13',
])('%j is malformed, and nobody knows what was meant', (text) => {
  expect(readWrittenDate(text)).toEqual({ kind: 'malformed' });
});

it('reads back every day, with and without a time', () => {
  const times = fc.constantFrom('', 'T00:00:00Z', ' 23:59:59 -0500', 'T12:30+14:00', ' 9:05');
  fc.assert(
    fc.property(realDates, times, (date, time) => {
      fc.pre(toIso(date) !== '9999-12-31');
      expect(readWrittenDate(toIso(date) + time)).toEqual({ kind: 'date', date });
    }),
  );
});

it('never gives a day that does not exist', () => {
  const piece = fc.constantFrom(
    '2018',
    '12',
    '31',
    '02',
    '-',
    'T',
    ':',
    ' ',
    '00',
    '?',
    'x',
    'dec',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const written = readWrittenDate(pieces.join(''));
      const date = written.kind === 'date' ? written.date : undefined;
      const suggestion = written.kind === 'malformed' ? written.suggestion : undefined;
      const given = date ?? suggestion;
      expect(given === undefined || isRealDate(given)).toBe(true);
    }),
  );
});

it.each(['2018-2-30', '30 februari 2018', ' 2018-02-30'])('%j is on no calendar', (text) => {
  expect(readWrittenDate(text)).toEqual({ kind: 'impossible' });
});

it.each([
  ['03-04-2018', ['2018-04-03', '2018-03-04']],
  ['13-12-18', ['2018-12-13', '2013-12-18']],
])('%j may be more than one day', (text, days) => {
  const read = readWrittenDate(text);
  expect(read.kind === 'malformed' && read.candidates?.map(toIso)).toEqual(days);
});
