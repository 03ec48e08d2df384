import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { diskFiles } from '../../src/io/files.ts';
import { type Folder, makeFolder } from '../e2e/workspace.ts';

/** In milliseconds; longer than a change takes to be told. */
const patience = 3000;

/** Watches paths in a folder; what it gives waits until something was told that was not told before. */
function watching(folder: Folder, ...names: readonly string[]) {
  let told = 0;
  const stop = diskFiles.watch(
    names.map((name) => folder.path(name)),
    () => {
      told += 1;
    },
    10,
  );
  onTestFinished(stop);
  return async (work: () => void): Promise<boolean> => {
    // What the last step set going is over first.
    for (let before = -1; before !== told; await pause(60)) before = told;
    const before = told;
    work();
    const end = Date.now() + patience;
    while (told === before && Date.now() < end) await pause(5);
    return told > before;
  };
}

/** As many editors save: a new file in the place of the old. */
function replace(folder: Folder, name: string, text: string): void {
  folder.write(`${name}~`, text);
  renameSync(folder.path(`${name}~`), folder.path(name));
}

test('hears of every save, also by an editor that puts a new file in place of the old', async () => {
  const folder = makeFolder({ 'articles/a.md': '1', 'articles/map/b.md': '1' });
  const hears = watching(folder, 'articles');
  for (const text of ['2', '3', '4']) {
    expect(await hears(() => replace(folder, 'articles/a.md', text))).toBe(true);
    expect(await hears(() => replace(folder, 'articles/map/b.md', text))).toBe(true);
  }
  expect(await hears(() => folder.write('articles/a.md', '5'))).toBe(true);
  expect(await hears(() => rmSync(folder.path('articles/map/b.md')))).toBe(true);
});

test('hears of what comes in a new folder, and in one that came back', async () => {
  const folder = makeFolder({ 'articles/a.md': '1' });
  const hears = watching(folder, 'articles');
  expect(await hears(() => folder.write('articles/x/y/z.md', '1'))).toBe(true);
  expect(await hears(() => folder.write('articles/x/y/z.md', '2'))).toBe(true);
  expect(await hears(() => rmSync(folder.path('articles/x'), { recursive: true }))).toBe(true);
  expect(await hears(() => mkdirSync(folder.path('articles/x')))).toBe(true);
  expect(await hears(() => folder.write('articles/x/z.md', '3'))).toBe(true);
  expect(await hears(() => replace(folder, 'articles/x/z.md', '4'))).toBe(true);
});

test('hears of a folder that was not there at first, and of the files in it', async () => {
  const folder = makeFolder({ 'viag.config.yaml': '' });
  const hears = watching(folder, 'viag.config.yaml', 'articles', 'inhoud/brieven');
  expect(await hears(() => mkdirSync(folder.path('articles')))).toBe(true);
  expect(await hears(() => folder.write('articles/a.md', '1'))).toBe(true);
  expect(await hears(() => folder.write('articles/a.md', '2'))).toBe(true);
  expect(await hears(() => mkdirSync(folder.path('inhoud')))).toBe(true);
  expect(await hears(() => folder.write('inhoud/brieven/b.md', '1'))).toBe(true);
  expect(await hears(() => folder.write('inhoud/brieven/b.md', '2'))).toBe(true);
  expect(await hears(() => replace(folder, 'viag.config.yaml', 'a: 1'))).toBe(true);
  expect(await hears(() => replace(folder, 'viag.config.yaml', 'a: 2'))).toBe(true);
});

test.each([['articles'], ['inhoud']])(
  'hears of a folder that was moved away and made anew: %s',
  async (moved) => {
    const file = 'inhoud/articles/a.md';
    const folder = makeFolder({ [file]: '1', 'articles/a.md': '1' });
    const name = moved === 'articles' ? 'articles/a.md' : file;
    const hears = watching(folder, name.slice(0, -'/a.md'.length));
    expect(await hears(() => renameSync(folder.path(moved), folder.path('weg')))).toBe(true);
    expect(await hears(() => folder.write(name, '2'))).toBe(true);
    expect(await hears(() => folder.write(name, '3'))).toBe(true);
    expect(await hears(() => rmSync(folder.path(moved), { recursive: true }))).toBe(true);
    expect(await hears(() => folder.write(name, '4'))).toBe(true);
    expect(await hears(() => folder.write(name, '5'))).toBe(true);
  },
);

test('hears nothing of what is beside the paths, and nothing any more once it is stopped', async () => {
  const folder = makeFolder({ 'viag.config.yaml': '', 'articles/a.md': '1' });
  let told = 0;
  const paths = [folder.path('viag.config.yaml'), folder.path('articles')];
  const tell = () => {
    told += 1;
  };
  const stop = diskFiles.watch(paths, tell, 10);
  writeFileSync(folder.path('ander.txt'), '1');
  folder.write('dist/a.html', '1');
  await pause(200);
  expect(told).toBe(0);
  stop();
  folder.write('articles/a.md', '2');
  await pause(200);
  expect(told).toBe(0);
});

test('follows no link round and round', async () => {
  const folder = makeFolder({ 'articles/a.md': '1', 'gedeeld/b.md': '1' });
  folder.link('articles/rond', folder.path('articles'));
  folder.link('articles/gedeeld', folder.path('gedeeld'));
  const hears = watching(folder, 'articles');
  expect(await hears(() => folder.write('gedeeld/b.md', '2'))).toBe(true);
  expect(await hears(() => folder.write('articles/a.md', '2'))).toBe(true);
});
