import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/io/walk.ts';
import { type Folder, makeFolder } from '../e2e/workspace.ts';

const walked = ({ path, root }: Folder, folder = 'articles') =>
  walk(path(folder), root).map(({ path: name, kind }) =>
    kind === 'file' ? name : `${name} ${kind}`,
  );

test('finds every file, sorted by code unit, whatever its name', () => {
  const folder = makeFolder({
    'articles/b.md': '',
    'articles/B.md': '',
    'articles/a/index.md': '',
    'articles/a/kaart.png': '',
    'articles/a.md': '',
    'articles/é.md': '',
    'articles/[x] y.md': '',
    'elders/z.md': '',
  });
  expect(walked(folder)).toEqual([
    'B.md',
    '[x] y.md',
    'a.md',
    'a/index.md',
    'a/kaart.png',
    'b.md',
    'é.md',
  ]);
});

test('passes over what is hidden or somebody else’s', () => {
  const folder = makeFolder({
    'articles/.git/x.md': '',
    'articles/.concept.md': '',
    'articles/.viag-1-a.md': '',
    'articles/node_modules/y.md': '',
    'articles/a.md': '',
  });
  expect(walked(folder)).toEqual(['a.md']);
});

test('composed and decomposed names are two files', () => {
  const folder = makeFolder({ 'articles/\u00e9.md': '', 'articles/e\u0301.md': '' });
  const names = walked(folder);
  expect([1, 2]).toContain(names.length);
  expect(new Set(names.map((name) => name.normalize('NFC')))).toEqual(new Set(['é.md']));
});

describe('links', () => {
  test('inside the root they are followed, to files and to folders', () => {
    const folder = makeFolder({ 'elders/a.md': '', 'elders/map/b.md': '' });
    folder.link('articles/los.md', '../elders/a.md');
    folder.link('articles/map', '../elders/map');
    expect(walked(folder)).toEqual(['los.md', 'map/b.md']);
  });

  test('out of the root they are named, and not followed', () => {
    const outside = makeFolder({ 'geheim.md': 'x', 'map/b.md': 'x' });
    const folder = makeFolder({ 'articles/a.md': '' });
    folder.link('articles/leak.md', outside.path('geheim.md'));
    folder.link('articles/map', outside.path('map'));
    folder.link('articles/passwd.md', '/etc/passwd');
    folder.link('articles/zero.md', '/dev/zero');
    expect(walked(folder)).toEqual([
      'a.md',
      'leak.md outside-root',
      'map outside-root',
      'passwd.md outside-root',
      'zero.md outside-root',
    ]);
  });

  test('in a loop each folder is entered once', () => {
    const folder = makeFolder({ 'articles/a/b/c.md': '', 'articles/a/d.md': '' });
    folder.link('articles/a/b/boven', '..');
    folder.link('articles/a/b/zelf', '.');
    folder.link('articles/rond', '../articles');
    expect(walked(folder)).toEqual(['a/b/c.md', 'a/d.md']);
  });

  test('a folder that has links to it goes by its own name', () => {
    const folder = makeFolder({ 'articles/map/a.md': '' });
    folder.link('articles/aa', 'map');
    folder.link('articles/zz', 'map');
    expect(walked(folder)).toEqual(['map/a.md']);
  });

  test('to nothing, or to themselves, they are files that turn out not to be there', () => {
    const folder = makeFolder({ 'articles/a.md': '' });
    folder.link('articles/weg.md', 'nergens.md');
    folder.link('articles/zelf.md', 'zelf.md');
    expect(walked(folder)).toEqual(['a.md', 'weg.md', 'zelf.md']);
  });

  test('the root itself may be reached through a link', () => {
    const folder = makeFolder({ 'echt/articles/a.md': '' });
    folder.link('koppeling', 'echt');
    expect(walk(folder.path('koppeling/articles'), folder.path('koppeling'))).toEqual([
      { path: 'a.md', kind: 'file' },
    ]);
  });
});

test('a name that is not UTF-8 is named, and the others are found', () => {
  const folder = makeFolder({ 'articles/a.md': '', 'articles/\ufffd-echt.md': '' });
  execFileSync('bash', ['-c', "touch $'x\\xff.md' $'n\\nl.md' $'e\\e[31m.md'"], {
    cwd: folder.path('articles'),
  });
  expect(walked(folder)).toEqual([
    'a.md',
    'e\u001b[31m.md',
    'n\nl.md',
    'x\ufffd.md bad-name',
    '\ufffd-echt.md',
  ]);
});

test('a folder named like an article is a folder, a pipe is a file to be refused', () => {
  const folder = makeFolder({ 'articles/a.md': '' });
  mkdirSync(folder.path('articles/map.md'));
  execFileSync('mkfifo', [folder.path('articles/pijp.md')]);
  expect(walked(folder)).toEqual(['a.md', 'pijp.md']);
});
