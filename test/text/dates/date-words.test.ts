import { expect, it } from 'vitest';
import { dayOffset, monthFromWord, weekdayFromWord } from '../../../src/text/dates/date-words.ts';

it.each([
  [1, ['jan', 'januari', 'january']],
  [2, ['feb', 'febr', 'februari', 'february']],
  [3, ['mrt', 'maa', 'maart', 'mar', 'march']],
  [4, ['apr', 'april']],
  [5, ['mei', 'may']],
  [6, ['jun', 'juni', 'june']],
  [7, ['jul', 'juli', 'july']],
  [8, ['aug', 'augustus', 'august']],
  [9, ['sep', 'sept', 'september']],
  [10, ['okt', 'oktober', 'oct', 'october']],
  [11, ['nov', 'november']],
  [12, ['dec', 'december']],
  [undefined, ['', 'm', 'ma', 'ju', 'mart', 'decembers', 'dez', 'constructor']],
])('month %s is %o', (month, words) => {
  expect(words.map(monthFromWord)).toEqual(words.map(() => month));
});

it.each([
  [0, ['zo', 'zon', 'zondag', 'sun', 'sunday']],
  [1, ['ma', 'maandag', 'mon', 'monday']],
  [2, ['di', 'dinsdag', 'tue', 'tues', 'tuesday']],
  [3, ['wo', 'woensdag', 'wed', 'wednesday']],
  [4, ['do', 'donderdag', 'thu', 'thurs', 'thursday']],
  [5, ['vr', 'vrij', 'vrijdag', 'fri', 'friday']],
  [6, ['za', 'zat', 'zaterdag', 'sat', 'saturday']],
  [undefined, ['', 'm', 'z', 'mo', 'su', 'dag', 'zondags']],
])('weekday %s is %o', (weekday, words) => {
  expect(words.map(weekdayFromWord)).toEqual(words.map(() => weekday));
});

it('counts days from today', () => {
  const words = ['eergisteren', 'gisteren', 'vandaag', 'morgen', 'overmorgen', 'ooit'];
  expect(words.map(dayOffset)).toEqual([-2, -1, 0, 1, 2, undefined]);
});
