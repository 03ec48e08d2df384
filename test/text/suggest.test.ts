import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closest } from '../../src/text/suggest.ts';

const FIELDS = ['title', 'date', 'author', 'summary', 'show-on-home', 'image', 'categorie'];

it.each([
  ['Title', 'title'],
  ['titel', 'title'],
  ['datum', undefined],
  ['dat', 'date'],
  ['daet', 'date'],
  ['dta', undefined],
  ['autor', 'author'],
  ['auhtor', 'author'],
  ['sumary', 'summary'],
  ['sumamry', 'summary'],
  ['showOnHome', 'show-on-home'],
  ['show on home', 'show-on-home'],
  ['show_on_home', 'show-on-home'],
  ['catégorie', 'categorie'],
  ['kategorie', 'categorie'],
  ['imgae', 'image'],
  ['xyz', undefined],
  ['zzzzzzzzzzzz', undefined],
  ['', undefined],
  ['-', undefined],
  ['d', undefined],
])('for %j suggests %s', (word, expected) => {
  expect(closest(word, FIELDS)).toBe(expected);
});

it.each([
  ['the first of equally near ones', 'bat', ['cat', 'hat'], 'cat'],
  ['a nearer one further on', 'summary', ['sumer', 'summery'], 'summery'],
  ['a spelling that differs in case only, before a nearer first one', 'AB', ['abc', 'ab'], 'ab'],
  ['never the word itself', 'date', ['date'], undefined],
  ['another one than the word itself', 'date', ['date', 'data'], 'data'],
  ['nothing out of nothing', 'date', [], undefined],
])('suggests %s', (_, word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

it('is quick about a very long word', () => {
  expect(closest('a'.repeat(1_000_000), FIELDS)).toBeUndefined();
});

it('finds back a word of five letters or more with two neighbours swapped', () => {
  const word = fc.stringMatching(/^[a-z]{5,12}$/);
  fc.assert(
    fc.property(word, fc.nat(3), (original, at) => {
      const slip =
        original.slice(0, at) +
        original.charAt(at + 1) +
        original.charAt(at) +
        original.slice(at + 2);
      expect(closest(slip, [original])).toBe(slip === original ? undefined : original);
    }),
  );
});
