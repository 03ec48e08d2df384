import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineStarts, positionAt } from '../../src/text/lines.ts';

it.each([
  ['', [0]],
  ['een', [0]],
  ['een\n', [0, 4]],
  ['a\nb\r\nc\rd', [0, 2, 5, 7]],
  ['\n\r\r\n\n', [0, 1, 2, 4, 5]],
  ['a\u2028b', [0]],
])('the lines of %j start at %o', (source, expected) => {
  expect(lineStarts(source)).toEqual(expected);
});

it.each([
  ['a\nbc', 0, 1, 1],
  ['a\nbc', 1, 1, 2],
  ['a\nbc', 2, 2, 1],
  ['a\nbc', 4, 2, 3],
  ['a\r\nb', 2, 1, 3],
  ['a\r\nb', 3, 2, 1],
  ['🎉x', 2, 1, 3],
  ['', 0, 1, 1],
  ['a\n', 2, 2, 1],
])('%j at %i is line %i, column %i', (source, offset, line, column) => {
  expect(positionAt(lineStarts(source), offset)).toEqual({ line, column });
});

it('agrees with counting line by line', () => {
  const source = fc.array(fc.constantFrom('a', '🎉', '\n', '\r\n', '\r')).map((a) => a.join(''));
  fc.assert(
    fc.property(source, fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      let line = 1;
      let column = 1;
      for (let i = 0; i < offset; i += 1) {
        const ends = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n');
        line = ends ? line + 1 : line;
        column = ends ? 1 : column + 1;
      }
      expect(positionAt(lineStarts(text), offset)).toEqual({ line, column });
    }),
  );
});
