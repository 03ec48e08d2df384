import { visible } from '../text/visible.ts';

const context = 3;

/**
 * What changes in a file, as `diff -u` shows it. Fixes replace text inside lines or drop whole
 * lines near the top, so the difference is one run of lines at most a front matter long.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const shortest = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shortest && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;

  const from = Math.max(0, head - context);
  const oldEnd = Math.min(old.length, old.length - tail + context);
  const freshEnd = Math.min(fresh.length, fresh.length - tail + context);
  const name = visible(path);
  return [
    `--- ${name}`,
    `+++ ${name}`,
    `@@ -${from + 1},${oldEnd - from} +${from + 1},${freshEnd - from} @@`,
    ...old.slice(from, head).map((line) => ` ${visible(line)}`),
    ...old.slice(head, old.length - tail).map((line) => `-${visible(line)}`),
    ...fresh.slice(head, fresh.length - tail).map((line) => `+${visible(line)}`),
    ...old.slice(old.length - tail, oldEnd).map((line) => ` ${visible(line)}`),
    '',
  ].join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
