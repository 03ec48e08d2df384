import { expect, test } from 'vitest';
import { inRanges } from '../../src/text/in-ranges.ts';

test('tells what lies in a range, its end not counted', () => {
  const ranges = [
    [2, 4],
    [4, 5],
    [8, 9],
  ] as const;
  const inside = [0, 1, 2, 3, 4, 5, 7, 8, 9].filter((offset) => inRanges(ranges, offset));
  expect(inside).toEqual([2, 3, 4, 8]);
  expect(inRanges([], 0)).toBe(false);
});
