import { describe, expect, test } from 'vitest';
import { loadPaint, wantsColour } from '../../src/io/paint.ts';

describe('whether to colour', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '0' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '3' }, false, true],
    [{ FORCE_COLOR: 'true' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0', NO_COLOR: '' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ TERM: 'dumb' }, false, false],
    [{ TERM: 'xterm' }, true, true],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
    [{ TERM: 'xterm', NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: undefined, FORCE_COLOR: undefined }, true, true],
  ])('%j on a terminal: %j, colour: %j', (env, isTerminal, expected) => {
    expect(wantsColour(env, isTerminal)).toBe(expected);
  });
});

test('the paint follows from it alone, whatever the machine says', async () => {
  const coloured = await loadPaint(true);
  const plain = await loadPaint(false);
  expect(coloured.red('a') + coloured.bold('b')).toBe('\u001b[31ma\u001b[39m\u001b[1mb\u001b[22m');
  const { bold, dim, red, yellow, green, cyan, underline } = plain;
  const all = [bold, dim, red, yellow, green, cyan, underline];
  expect(all.map((paint) => paint('x')).join('')).toBe('xxxxxxx');
});
