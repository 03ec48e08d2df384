import { expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { makeFolder } from './workspace.ts';

/** Enough for a second thread where there are two cores. */
const count = 2100;

/** Every third text is that of another article, so that rules see over the border of two threads. */
function article(index: number): string {
  const day = String((index % 28) + 1).padStart(2, '0');
  const head = `title: Bericht ${index % 700}\nauthor: Redactie VIAG\ndate: 2018-11-${day}\ncategory: Nieuws`;
  const text = `Lees ${'het verslag van de kennismiddag '.repeat(8)}[hier](verslag-${index % 700}.md).`;
  return `---\n${head}\n---\n${text}\n`;
}

test('a large archive gives the same report on several threads as on one', () => {
  const folder = makeFolder({ 'viag.config.yaml': '' });
  for (let index = 0; index < count; index += 1) {
    folder.write(`articles/2018-11-01-bericht-${index}.md`, article(index));
  }
  const shared = viag(['validate', '--format', 'json'], { cwd: folder.root });
  // What rules cost can only be told on one thread.
  const alone = viag(['validate', '--format', 'json', '--stats'], { cwd: folder.root });
  expect(JSON.parse(shared.stdout).counts.files).toBe(count);
  expect(shared.stdout === alone.stdout).toBe(true);
  expect([shared.code, shared.stderr, alone.code]).toEqual([1, '', 1]);
});
