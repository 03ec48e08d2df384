import { expect, test } from 'vitest';
import { plainDutch, shortDutch } from '../../../src/text/language/plain-dutch.ts';

const lines = [...plainDutch.trim().split('\n'), ...shortDutch.trim().split('\n')];

test('every line names a word or words, and what to say instead', () => {
  expect(lines.filter((line) => !/^[^:=]+[:=] [^:=]+$/.test(line))).toEqual([]);
});

test('no word is listed twice', () => {
  const words = lines.map((line) => line.replace(/[:=].*/, ''));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('a verb that comes apart takes no place by itself', () => {
  const apart = /= (?:aan|af|door|goed|in|mee|na|op|over|terug|toe|uit|vast)\p{L}{3,}en?$/u;
  expect(lines.filter((line) => apart.test(line))).toEqual([]);
});
