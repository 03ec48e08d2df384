import { expect, test } from 'vitest';
import { threadsFor } from '../../src/io/threads.ts';

const program = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';\n${code}`)}`,
  );

test('a thread gets its job and hands over what it sends', async () => {
  const sent: number[] = [];
  const double = program('for (const one of workerData) parentPort.postMessage(2 * one);');
  await threadsFor(double).run([1, 2, 3], (result: number) => sent.push(result));
  expect(sent).toEqual([2, 4, 6]);
});

test('what breaks in a thread breaks here', async () => {
  const broken = program('parentPort.postMessage(1); throw new TypeError(workerData);');
  await expect(threadsFor(broken).run('not a function', () => {})).rejects.toEqual(
    new TypeError('not a function'),
  );
});
