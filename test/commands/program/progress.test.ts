import { expect, test } from 'vitest';
import type { CommandContext } from '../../../src/commands/context.ts';
import { withProgress } from '../../../src/commands/program/progress.ts';
import { memoryContext, memoryIo } from '../memory-io.ts';

const wiped = '\r\u001b[2K';

/** What comes on standard error of work on four articles that takes this long for each. */
async function shown(each: number, terminal = true, fails = false) {
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
  const work = async (show: (done: number) => void) => {
    for (const done of [0, 1, 2, 3]) {
      show(done);
      now += each;
    }
    if (fails) throw new Error('schijf vol');
    return 'klaar';
  };
  const run = withProgress(4, work, context);
  if (fails) await expect(run).rejects.toThrow('schijf vol');
  else expect(await run).toBe('klaar');
  return text;
}

test('a bar comes after a second, and is gone at the end', async () => {
  const half = `\r${'█'.repeat(15)}${'░'.repeat(15)} 2 van 4 artikelen`;
  const most = `\r${'█'.repeat(23)}${'░'.repeat(7)} 3 van 4 artikelen`;
  expect(await shown(600)).toBe(half + most + wiped);
});

test('it is gone too when the work fails, so that the message stands on a line of its own', async () => {
  expect((await shown(600, true, true)).endsWith(wiped)).toBe(true);
});

test.each([
  ['what is done at once', 10, true],
  ['nobody is watching', 600, false],
])('there is none when %s', async (_name, each, terminal) => {
  expect(await shown(each, terminal)).toBe('');
});
