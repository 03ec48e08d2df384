import { expect, test } from 'vitest';
import { coverage } from '../../../src/social/cards/coverage.ts';
import { codePointsOf } from './code-points-of.ts';
import { fonts } from './fonts.ts';

/** Controls, marks of no width and the signs for "no such character": nothing to print. */
const nothing = new Set([0xad, 0x25cc, 0xfeff, 0xfffd]);

test('covers what the fonts have, no more and no less', () => {
  const points = new Set(fonts.flatMap(({ bytes }) => [...codePointsOf(bytes)]));
  const wanted = [...points].filter((point) => point >= 0x20 && !nothing.has(point));
  const covered = coverage.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  expect(covered).toEqual(wanted.sort((a, b) => a - b));
});

test('both weights of a script have the same characters', () => {
  for (const { family, bytes } of fonts) {
    for (const other of fonts.filter((font) => font.family === family)) {
      expect(codePointsOf(other.bytes)).toEqual(codePointsOf(bytes));
    }
  }
});
