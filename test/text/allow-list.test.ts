import { expect, test } from 'vitest';
import { isAllowed } from '../../src/text/allow-list.ts';

test.each([
  [['a@viag.nl'], 'A@VIAG.nl', true],
  [['*@viag.nl'], 'a.b@viag.nl', true],
  [['*@viag.nl'], 'a@viagXnl', false],
  [['020*'], '0201234567', true],
  [['020*'], '0302012345', false],
  [[], 'a', false],
])('%j names %s: %s', (list, value, expected) => {
  expect(isAllowed(list, value)).toBe(expected);
});
