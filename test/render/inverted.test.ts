import { expect, test } from 'vitest';
import { inverted } from '../../src/render/inverted.ts';

test.each([
  ['#ffffff', '#000000'],
  ['#000000', '#ffffff'],
  ['#17365c', '#a3c2e8'],
  ['#ff0000', '#ff0000'],
  ['#777777', '#888888'],
])('%s becomes %s, and comes back', (colour, turned) => {
  expect(inverted(colour)).toBe(turned);
  expect(inverted(turned)).toBe(colour);
});
