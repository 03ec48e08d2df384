import { expect, it } from 'vitest';
import { isPlaceholderDate } from '../../../src/text/dates/placeholder-date.ts';

it.each([
  '9999-12-31',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '2023-??-??',
  '2023-??',
  '2021-10-XX',
  '20xx-01-01',
  'YYYY-MM-DD',
  'JJJJ-MM-DD',
  'jjjj-mm-dd',
  'DD-MM-JJJJ',
  'dd/mm/yyyy',
  '?',
  '????',
  'XX',
  'tbd',
  'TBD',
  'n.n.b.',
  'nnb',
  'N.N.B',
  'nog in te vullen',
  'Nog  in te vullen.',
  ' tbd ',
])('%j is a placeholder', (text) => {
  expect(isPlaceholderDate(text)).toBe(true);
});

it.each([
  '',
  '1970-01-01',
  '2018-12-13',
  '2018-02-30',
  '9999-12-310',
  '13 december 2018',
  'december',
  'extra',
  '...',
  'volgende week',
])('%j is none', (text) => {
  expect(isPlaceholderDate(text)).toBe(false);
});
