import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CommandContext } from '../../src/commands/context.ts';
import { keepDesk } from '../../src/commands/preview/kept-desk.ts';
import { loadWorkspace } from '../../src/commands/program/load-workspace.ts';
import { diskFiles } from '../../src/io/files.ts';
import { articleText, type Folder, makeFolder, sound } from '../e2e/workspace.ts';
import { memoryContext, memoryIo } from './memory-io.ts';

/** A desk on the real disk. */
function deskIn(folder: Folder) {
  const io = { ...memoryIo({ cwd: folder.root }).io, files: diskFiles };
  const workspace = loadWorkspace(folder.root, undefined, 'nl', diskFiles);
  const context: CommandContext = { ...memoryContext(io), workspace };
  const desk = keepDesk(context);
  return async () => {
    const { parsed, findings, desk: shown } = await desk.look();
    const found = [...findings].flatMap(([path, all]) =>
      all.map(({ line, ruleId }) => `${path}:${line} ${ruleId}`),
    );
    return { parsed, found, titles: shown.entries.map(({ title }) => title) };
  };
}

const names = [
  'articles/2018-11-22-avg.md',
  'articles/2018-12-06-bio.md',
  'articles/2018-12-13-smart-city.md',
];

test('parses at first everything, and then only what was written since', async () => {
  const folder = makeFolder(sound);
  const look = deskIn(folder);
  expect((await look()).parsed).toEqual(names);
  expect((await look()).parsed).toEqual([]);
  folder.write(names[1] ?? '', articleText({ title: 'De BIO', date: '2018-12-06' }));
  expect(await look()).toEqual({
    parsed: [names[1]],
    found: [],
    titles: ['Zeventien gemeenten in Barcelona', 'De BIO', 'Zes maanden AVG'],
  });
  folder.write('articles/2018-12-12-nieuw.md', articleText({ title: 'Nieuw', date: '2018-12-12' }));
  rmSync(folder.path(names[2] ?? ''));
  const { parsed, titles } = await look();
  expect({ parsed, titles }).toEqual({
    parsed: ['articles/2018-12-12-nieuw.md'],
    titles: ['Nieuw', 'De BIO', 'Zes maanden AVG'],
  });
});

test('checks again what lies beside a change, without parsing it', async () => {
  const body = 'Zie [het stuk](stukken/bijlage.pdf).\n\n![Een kaart van Nederland](kaart.png)\n';
  const file = 'articles/2018-12-12-links.md';
  const folder = makeFolder({
    ...sound,
    [file]: articleText({ title: 'Met links', date: '2018-12-12', body }),
  });
  const look = deskIn(folder);
  const missing = [`${file}:8 body/link-target`, `${file}:10 body/image-file`];
  expect((await look()).found).toEqual(missing);
  folder.write('articles/stukken/bijlage.pdf', 'pdf');
  expect(await look()).toMatchObject({ parsed: [], found: missing.slice(1) });
  folder.write('articles/kaart.png', 'png');
  expect(await look()).toMatchObject({ parsed: [], found: [] });
  rmSync(folder.path('articles/kaart.png'));
  expect(await look()).toMatchObject({ parsed: [], found: missing.slice(1) });
});

test('what holds for all articles together is looked at anew', async () => {
  const folder = makeFolder(sound);
  const look = deskIn(folder);
  await look();
  const twin = articleText({ title: 'Zes maanden AVG', date: '2018-12-01' });
  folder.write('articles/2018-12-01-tweeling.md', twin);
  const { parsed, found } = await look();
  expect(parsed).toEqual(['articles/2018-12-01-tweeling.md']);
  expect(found.map((one) => one.split(' ')[1])).toContain('archive/duplicate-title');
  rmSync(folder.path('articles/2018-12-01-tweeling.md'));
  expect((await look()).found).toEqual([]);
});

test('an issue file is held against the articles there are now', async () => {
  const folder = makeFolder(sound);
  const look = deskIn(folder);
  expect((await look()).found).toEqual([]);
  rmSync(folder.path(names[1] ?? ''));
  expect((await look()).found).toEqual(['newsletters/2018-12.md:8 newsletter/unknown-article']);
});
