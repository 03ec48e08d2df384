import { expect, test } from 'vitest';
import { plainLine } from '../../src/text/plain-line.ts';

test.each([
  [' een \n twee ', 'een twee'],
  ['Q&amp;A', 'Q&A'],
  ['\u001b[31mrood\u0007', '[31mrood'],
  ['a\ud83db', 'a b'],
  ['a\u202eb\u2028c', 'a b c'],
  ['👨‍👩‍👧‍👦 é', '👨‍👩‍👧‍👦 é'],
])('%j is %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});
