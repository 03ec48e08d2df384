import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { makeFolder } from '../e2e/workspace.ts';

const source = fileURLToPath(new URL('../../src/io/bundle-writer.ts', import.meta.url));

/** Writes one bundle after another for a second, and says what came of it. */
const writer = (root: string) => `
import { createHash } from 'node:crypto';
import { writeBundle } from './bundle-writer.mjs';
const outcomes = new Set();
const files = ['index.html', 'b.html'].map((path) => ({ path, content: String(process.pid) }));
const listed = files.map(({ path, content }) => ({ path, sha256: createHash('sha256').update(content).digest('hex') }));
const manifest = { path: 'manifest.json', content: JSON.stringify({ viag: '1', files: listed }) };
for (const end = Date.now() + 1000; Date.now() < end; ) {
  try {
    writeBundle(${JSON.stringify(`${root}/out`)}, [...files, manifest], { root: ${JSON.stringify(root)}, force: false });
    outcomes.add('written');
  } catch (error) {
    outcomes.add(error.kind ?? error.message);
  }
}
console.log(JSON.stringify([...outcomes].sort()));
`;

test('however many write at once, each either writes all of it or finds it locked', async () => {
  const program = makeFolder();
  const outfile = program.path('bundle-writer.mjs');
  buildSync({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile });
  const folder = makeFolder();
  program.write('writer.mjs', writer(folder.root));
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, [program.path('writer.mjs')]);
      let said = '';
      child.stdout.on('data', (data) => {
        said += data;
      });
      return new Promise<readonly string[]>((resolve) => {
        child.on('exit', () => resolve(JSON.parse(said)));
      });
    }),
  );
  const strange = outcomes.flat().filter((kind) => kind !== 'written' && kind !== 'locked');
  expect(strange).toEqual([]);
  expect(folder.list()).toEqual(['out/b.html', 'out/index.html', 'out/manifest.json']);
  expect(folder.read('out/index.html')).toBe(folder.read('out/b.html'));
});
