import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, wrap } from '../../../src/text/display/width.ts';

it.each([
  ['', 0],
  ['abc', 3],
  ['één', 3],
  ['e\u0301', 1],
  ['\u0301', 0],
  ['日本語', 6],
  ['한국', 4],
  ['\u1112\u1161\u11ab', 2],
  ['ＡＢ', 4],
  ['ｱ', 1],
  ['🎉', 2],
  ['👩‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇳🇱', 2],
  ['❤️', 2],
  ['❤', 1],
  ['©', 1],
  ['…—€', 3],
  ['a\u200bb', 2],
  ['a\nb\x1b', 2],
])('%j is %i columns wide', (text, expected) => {
  expect(displayWidth(text)).toBe(expected);
});

it('the width of a text is that of its words and the spaces between', () => {
  const words = fc.array(fc.constantFrom('een', 'ëën', '日本', '🎉', '👍🏽'));
  fc.assert(
    fc.property(words, (all) => {
      const sum = all.reduce((total, word) => total + displayWidth(word) + 1, -1);
      expect(displayWidth(all.join(' '))).toBe(Math.max(0, sum));
    }),
  );
});

describe('wrap', () => {
  it.each([
    ['een twee drie', 80, '', 'een twee drie'],
    ['een twee drie', 13, '', 'een twee drie'],
    ['een twee drie', 12, '', 'een twee\ndrie'],
    ['een twee drie', 8, '', 'een twee\ndrie'],
    ['een twee drie', 7, '', 'een\ntwee\ndrie'],
    ['een twee drie', 0, '', 'een\ntwee\ndrie'],
    ['een twee drie', 8, '  ', 'een twee\n  drie'],
    ['- een twee drie', 8, '  ', '- een\n  twee\n  drie'],
    ['  - een twee', 8, '    ', '  - een\n    twee'],
    ['zie https://www.viag.nl/artikel nu', 10, '', 'zie\nhttps://www.viag.nl/artikel\nnu'],
    ['  https://www.viag.nl/artikel', 10, '', '  https://www.viag.nl/artikel'],
    ['een\ntwee\n\ndrie vier\n', 6, '  ', 'een\ntwee\n\ndrie\n  vier\n'],
    ['een  twee', 80, '', 'een  twee'],
    ['een  twee', 8, '', 'een\ntwee'],
    ['een   ', 80, '', 'een'],
    ['een\u00a0twee drie', 4, '', 'een\u00a0twee\ndrie'],
    ['日本 日本', 8, '', '日本\n日本'],
    ['日本 日本', 9, '', '日本 日本'],
    ['', 10, '  ', ''],
  ])('%j in %i columns, indented by %j', (text, columns, indent, expected) => {
    expect(wrap(text, columns, indent)).toBe(expected);
  });

  const texts = fc
    .array(fc.constantFrom('a', 'woord', 'https://x.nl/lang', '日本', ' ', '  ', '\n'))
    .map((parts) => parts.join(''));

  it('never loses or moves a character', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), fc.constantFrom('', '  '), (text, columns, indent) => {
        const characters = (s: string) => s.replace(/[ \n]+/g, '');
        expect(characters(wrap(text, columns, indent))).toBe(characters(text));
      }),
    );
  });

  it('makes no line too wide that could be broken', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, columns) => {
        const wide = wrap(text, columns)
          .split('\n')
          .filter((line) => displayWidth(line) > columns && line.trimStart().includes(' '));
        expect(wide).toEqual([]);
      }),
    );
  });
});
