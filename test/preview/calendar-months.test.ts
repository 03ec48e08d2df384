import { expect, test } from 'vitest';
import type { Desk, DeskEntry, DeskIssue } from '../../src/model/desk.ts';
import { calendarRows } from '../../src/preview/calendar-months.ts';
import { readDate } from '../../src/text/dates/read-date.ts';

const today = { year: 2018, month: 12, day: 20 };

function dateOf(written: string) {
  const reading = readDate(written, today);
  if (!reading.ok) throw new Error(written);
  return reading.date;
}

function desk(days: readonly string[], issues: readonly string[] = []): Desk {
  const counts = { error: 0, warning: 0, info: 0 };
  return {
    entries: days.map(
      (day): DeskEntry => ({
        path: `articles/${day}.md`,
        state: 'ready',
        slug: day,
        date: dateOf(day),
        categories: ['Nieuws'],
        authors: [],
        tags: [],
        draft: false,
        sentIn: [],
        plannedIn: [],
        counts,
        missingAlt: 0,
      }),
    ),
    issues: issues.map(
      (day): DeskIssue => ({
        path: `newsletters/${day}.md`,
        name: day,
        title: day,
        date: dateOf(day),
        sent: false,
        articles: [],
        unknown: [],
        agenda: 0,
        external: 0,
        counts,
      }),
    ),
    waiting: [],
    unmarked: [],
  };
}

/** `2018-12 2` with the number of articles, `… 3` for as many months without. */
function shown(one: Desk): readonly string[] {
  return calendarRows(one, today).map((row) =>
    row.kind === 'gap'
      ? `${row.from} to ${row.to} … ${row.months}`
      : `${row.month} ${row.entries.length + row.issues.length}`,
  );
}

test('every month from the first to three ahead, the last one first', () => {
  expect(shown(desk(['2018-10-01', '2018-12-31', '2018-12-01'], ['2018-11-14']))).toEqual([
    '2019-03 0',
    '2019-02 0',
    '2019-01 0',
    '2018-12 2',
    '2018-11 1',
    '2018-10 1',
  ]);
});

test('two empty months stand each by themselves, three or more in one row', () => {
  expect(shown(desk(['2018-09-01', '2018-05-31', '2016-02-29']))).toEqual([
    '2019-03 0',
    '2019-02 0',
    '2019-01 0',
    '2018-12 0',
    '2018-11 0',
    '2018-10 0',
    '2018-09 1',
    '2018-06 to 2018-08 … 3',
    '2018-05 1',
    '2016-03 to 2018-04 … 26',
    '2016-02 1',
  ]);
});

test('as far ahead as something is planned, over the turn of a year', () => {
  expect(shown(desk(['2019-05-01']))).toEqual([
    '2019-05 1',
    '2019-04 0',
    '2019-03 0',
    '2019-02 0',
    '2019-01 0',
    '2018-12 0',
  ]);
});

test('an empty desk has this month and three ahead', () => {
  expect(shown(desk([]))).toEqual(['2019-03 0', '2019-02 0', '2019-01 0', '2018-12 0']);
});
