import { expect, test } from 'vitest';
import { drawable } from '../../../src/social/cards/drawable.ts';

test.each([
  ['gewoon', 'gewoon', []],
  ['  veel\t\n wit  ', 'veel wit', []],
  ['cafe\u0301', 'café', []],
  ['ﬁjn, Ａ en ⅓', 'fijn, A en 1⁄3', []],
  ['vergunning\u00adverlening', 'vergunningverlening', []],
  ['\u202eomgekeerd\x1b[31m\ufeff', 'omgekeerd [31m', []],
  ['👨‍👩‍👧‍👦 🇳🇱 ❤️', '👨‍👩‍👧‍👦 🇳🇱 ❤️', []],
  ['Digitaal 日本 en 日', 'Digitaal en', ['日', '本']],
  ['pijl → verder', 'pijl verder', ['→']],
  ['H\u0334\u0321ello', 'Hello', []],
  ['e\u0301\u0301\u0301\u0301', 'é\u0301\u0301', []],
  ['\ud83c los', 'los', []],
])('%j is drawn as %j', (text, drawn, leftOut) => {
  expect(drawable(text)).toEqual({ text: drawn, leftOut });
});
