import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, truncateAtWord } from '../../../src/text/display/graphemes.ts';

it.each([
  ['', []],
  ['één', ['é', 'é', 'n']],
  ['e\u0301n', ['e\u0301', 'n']],
  ['👩‍👩‍👧🇳🇱👍🏽', ['👩‍👩‍👧', '🇳🇱', '👍🏽']],
  ['a\r\nb', ['a', '\r\n', 'b']],
])('graphemes of %j are %o', (text, expected) => {
  expect(graphemes(text)).toEqual(expected);
});

it('are those of Unicode, not of the Node that runs: an Indic conjunct is one since 15.1', () => {
  expect(graphemes('क्त')).toEqual(['क्त']);
});

it('are what a text is made of', () => {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const piece = fc.constantFrom(
    'a',
    '🇳',
    '🇱',
    '👩',
    '\u200d',
    '🏽',
    '\u0301',
    '\r',
    '\n',
    '\ud83c',
    '日',
  );
  const text = fc.array(piece, { maxLength: 200 }).map((a) => a.join(''));
  fc.assert(
    fc.property(text, (s) => {
      expect(graphemes(s)).toEqual(Array.from(segmenter.segment(s), ({ segment }) => segment));
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['many graphemes', '日', 100_000, 100_000],
  ['one huge grapheme', '\u0301', 100_000, 1],
])('takes no time for %s', (_, char, times, expected) => {
  expect(graphemes(char.repeat(times)).length).toBe(expected);
});

describe('truncateAtWord', () => {
  it.each([
    ['een twee drie', 13, 'een twee drie'],
    ['een twee drie', 12, 'een twee…'],
    ['een twee drie', 9, 'een twee…'],
    ['een twee drie', 8, 'een…'],
    ['een twee drie', 4, 'een…'],
    ['een twee drie', 3, 'ee…'],
    ['een twee drie', 1, '…'],
    ['een twee drie', 0, ''],
    ['een, twee drie', 8, 'een…'],
    ['een  twee', 6, 'een…'],
    [' lang woord', 4, ' la…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['', 0, ''],
  ])('cuts %j to %i as %j', (text, max, expected) => {
    expect(truncateAtWord(text, max)).toBe(expected);
  });

  it('fits, and begins as the text does', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', ' ', ', ', '👩‍👩‍👧', 'e\u0301', '\n'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 20 }), (s, max) => {
        const cut = truncateAtWord(s, max);
        expect(graphemes(cut).length).toBeLessThanOrEqual(max);
        expect(s.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

it('letters that need no Intl are counted as Intl counts them', () => {
  const plain = fc.string({
    unit: fc.constantFrom(
      ...Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0x20 + i)),
      ...Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i)),
      ...Array.from({ length: 0x18 }, (_, i) => String.fromCharCode(0x2010 + i)),
    ),
  });
  const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  fc.assert(
    fc.property(plain, (text) => {
      expect(graphemes(text)).toEqual(
        Array.from(segmenter.segment(text), ({ segment }) => segment),
      );
    }),
  );
});
