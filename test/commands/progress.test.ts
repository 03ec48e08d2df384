import { expect, test } from 'vitest';
import type { CommandContext } from '../../src/commands/context.ts';
import { withProgress } from '../../src/commands/progress.ts';
import { memoryContext, memoryIo } from './memory-io.ts';

const wiped = '\r\u001b[2K';

/** What comes on standard error of work on four articles that takes this long for each. */
function shown(each: number, terminal = true, fails = false) {
  let now = 0;
  let text = '';
  const { io } = memoryIo();
  const context: CommandContext = memoryContext({
    ...io,
    terminal: { ...io.terminal, errorsAreTerminal: terminal },
    elapsed: () => now,
    err: (more) => {
      text += more;
    },
  });
  const work = (item: number) => {
    now += each;
    if (fails && item === 4) throw new Error('schijf vol');
    return item * 2;
  };
  const run = () => withProgress([1, 2, 3, 4], work, context);
  if (fails) expect(run).toThrow('schijf vol');
  else expect(run()).toEqual([2, 4, 6, 8]);
  return text;
}

test('a bar comes after a second, and is gone at the end', () => {
  const half = `\r${'█'.repeat(15)}${'░'.repeat(15)} 2 van 4 artikelen`;
  const most = `\r${'█'.repeat(23)}${'░'.repeat(7)} 3 van 4 artikelen`;
  expect(shown(600)).toBe(half + most + wiped);
});

test('it is gone too when the work fails, so that the message stands on a line of its own', () => {
  expect(shown(600, true, true).endsWith(wiped)).toBe(true);
});

test.each([
  ['what is done at once', 10, true],
  ['nobody is watching', 600, false],
])('there is none when %s', (_name, each, terminal) => {
  expect(shown(each, terminal)).toBe('');
});
