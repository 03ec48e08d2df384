import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { writeBundle } from '../../src/io/bundle-writer.ts';
import type { OutputFile } from '../../src/model/output-file.ts';
import type { WriteError } from '../../src/model/user-error.ts';
import { type Folder, makeFolder } from '../e2e/workspace.ts';

const manifest = (issue: string, files: readonly OutputFile[] = []): OutputFile => ({
  path: 'manifest.json',
  content: JSON.stringify({
    viag: '1.0.0',
    issue,
    files: files.map(({ path, content }) => ({
      path,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  }),
});

const withManifest = (issue: string, files: readonly OutputFile[]) => [
  ...files,
  manifest(issue, files),
];

const bundle = (issue: string): readonly OutputFile[] =>
  withManifest(issue, [
    { path: 'index.html', content: `<p>${issue}</p>` },
    { path: 'images/a.png', content: Uint8Array.of(0x89, 0, 0xff) },
  ]);

const names = ['images/a.png', 'index.html', 'manifest.json'];

const write = ({ root, path }: Folder, name: string, files = bundle('nieuw')) =>
  writeBundle(path(name), files, { root, force: false });

function refusal(work: () => void): readonly string[] | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    const { name, kind, path, detail } = error as WriteError;
    if (name !== 'WriteError') throw error;
    return [kind, path, detail];
  }
}

/** A number that no process has any more. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function livePid(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  children.push(child);
  return child.pid ?? 0;
}

test('writes every file, byte for byte, and nothing else', () => {
  const folder = makeFolder();
  write(folder, 'dist/newsletters/2018-12');
  expect(folder.list()).toEqual(names.map((name) => `dist/newsletters/2018-12/${name}`));
  expect(folder.read('dist/newsletters/2018-12/index.html')).toBe('<p>nieuw</p>');
  const image = readFileSync(folder.path('dist/newsletters/2018-12/images/a.png'));
  expect(createHash('sha256').update(image).digest('hex')).toBe(
    createHash('sha256')
      .update(Uint8Array.of(0x89, 0, 0xff))
      .digest('hex'),
  );
});

describe('where viag may write', () => {
  test('in an empty folder, and in one that it wrote, which then holds the new files alone', () => {
    const folder = makeFolder({ 'los.txt': 'blijft' });
    mkdirSync(folder.path('out'));
    write(folder, 'out', withManifest('oud', [{ path: 'oud.html', content: 'oud' }]));
    expect(folder.list('out')).toEqual(['manifest.json', 'oud.html']);
    write(folder, 'out');
    expect(folder.list()).toEqual(['los.txt', ...names.map((name) => `out/${name}`)]);
  });

  test.each([
    ['a folder with something in it', { 'out/brief.md': 'van ons' }],
    ['a folder with a hidden file', { 'out/.gitkeep': '' }],
    ['a folder of another program', { 'out/manifest.json': '{"name":"app"}' }],
    ['a manifest that is no JSON', { 'out/manifest.json': 'viag' }],
    ['a manifest that is no object', { 'out/manifest.json': '["viag"]' }],
    ['a manifest of nothing', { 'out/manifest.json': 'null' }],
    ['a file', { out: 'van ons' }],
  ])('not over %s', (_name, files) => {
    const folder = makeFolder(files);
    const before = folder.list();
    expect(refusal(() => write(folder, 'out'))).toEqual(['not-ours', folder.path('out'), '']);
    expect(folder.list()).toEqual(before);
  });

  test('not over the root, above it or beside it', () => {
    const around = makeFolder({ 'root/a.md': '', 'naast/b.md': '' });
    const inside = { root: around.path('root'), force: false };
    const attempt = (name: string) =>
      refusal(() => writeBundle(around.path(name), bundle('x'), inside))?.[0];
    expect(['root', '.', 'naast', 'nieuw', 'root-2'].map(attempt)).toEqual([
      'not-ours',
      'outside-root',
      'outside-root',
      'outside-root',
      'outside-root',
    ]);
    expect(refusal(() => writeBundle('/', bundle('x'), inside))?.[0]).toBe('outside-root');
    expect(around.list()).toEqual(['naast/b.md', 'root/a.md']);
  });

  test('not over the root even when it holds a manifest', () => {
    const folder = makeFolder({ 'manifest.json': '{"viag":"1"}', 'articles/a.md': '' });
    expect(refusal(() => write(folder, '.'))?.[0]).toBe('not-ours');
    expect(folder.list()).toEqual(['articles/a.md', 'manifest.json']);
  });

  test('not over a folder that the root’s own files stand in', () => {
    const folder = makeFolder({ 'werk/articles/a.md': '', 'werk/manifest.json': '{"name":"x"}' });
    expect(refusal(() => write(folder, 'werk'))?.[0]).toBe('not-ours');
  });

  test('not through a link, wherever it leads', () => {
    const outside = makeFolder({ 'x/manifest.json': '{"viag":"1"}' });
    const folder = makeFolder({ 'echt/manifest.json': '{"viag":"1"}' });
    folder.link('uit', outside.path('x'));
    folder.link('in', 'echt');
    folder.link('hangt', outside.path('nieuw'));
    folder.link('map', outside.root);
    expect(refusal(() => write(folder, 'uit'))?.[0]).toBe('outside-root');
    expect(refusal(() => write(folder, 'in'))?.[0]).toBe('not-ours');
    expect(refusal(() => write(folder, 'hangt'))?.[0]).toMatch(/^(outside-root|not-ours)$/);
    expect(refusal(() => write(folder, 'map/nieuw'))?.[0]).toBe('outside-root');
    expect(outside.list()).toEqual(['x/manifest.json']);
    expect(lstatSync(folder.path('in')).isSymbolicLink()).toBe(true);
  });
});

describe('a path that leads astray is refused before anything is written', () => {
  test.each([
    '../x.html',
    'a/../../x.html',
    '/etc/x.html',
    '',
    '.',
    './x.html',
    'a//b.html',
    'a/',
    'a\\b.html',
    '..\\x.html',
    'C:x.html',
    'x.html:stroom',
    'a\nb.html',
    'a\u001b[31m.html',
    'a\0b.html',
    'con.txt',
    'images/NUL',
    'x.html.',
    'x.html ',
  ])('%j', (path) => {
    const folder = makeFolder({ 'out/manifest.json': '{"viag":"1"}' });
    const files = [...bundle('x'), { path, content: 'x' }];
    expect(refusal(() => write(folder, 'out', files))?.[0]).toBe('outside-root');
    expect(folder.list()).toEqual(['out/manifest.json']);
  });
});

describe('what the system refuses', () => {
  test('names the folder, and leaves the old bundle and nothing else', () => {
    const folder = makeFolder();
    write(folder, 'out', bundle('oud'));
    // The second of two files with one name cannot be opened anew.
    const twice = [...bundle('nieuw'), { path: 'index.html', content: 'x' }];
    expect(refusal(() => write(folder, 'out', twice))).toEqual(['failed', folder.root, 'EEXIST']);
    expect(folder.list()).toEqual(names.map((name) => `out/${name}`));
    expect(folder.read('out/index.html')).toBe('<p>oud</p>');
  });

  test('a file where a folder should be', () => {
    const folder = makeFolder({ dist: 'een bestand' });
    expect(refusal(() => write(folder, 'dist/newsletters/x'))).toEqual([
      'failed',
      folder.path('dist/newsletters'),
      'ENOTDIR',
    ]);
    expect(folder.list()).toEqual(['dist']);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written in', () => {
    const folder = makeFolder({ 'dist/x': '' });
    chmodSync(folder.path('dist'), 0o555);
    expect(refusal(() => write(folder, 'dist/out'))).toEqual([
      'failed',
      folder.path('dist'),
      'EACCES',
    ]);
    chmodSync(folder.path('dist'), 0o755);
    expect(folder.list()).toEqual(['dist/x']);
  });

  test('a name that is too long', () => {
    const folder = makeFolder();
    const long = `${'a'.repeat(300)}`;
    expect(refusal(() => write(folder, long))).toEqual(['failed', folder.root, 'ENAMETOOLONG']);
    expect(folder.list()).toEqual([]);
  });
});

describe('one at a time', () => {
  test('while another process holds the lock nothing is written', () => {
    const pid = livePid();
    const folder = makeFolder({ '.viag-out.lock': String(pid), 'out/manifest.json': '{"viag":1}' });
    expect(refusal(() => write(folder, 'out'))).toEqual(['locked', folder.path('out'), `${pid}`]);
    expect(folder.list()).toEqual(['.viag-out.lock', 'out/manifest.json']);
    expect(folder.read('.viag-out.lock')).toBe(`${pid}`);
  });

  test('a lock elsewhere does not matter', () => {
    const folder = makeFolder({ '.viag-ander.lock': String(livePid()) });
    write(folder, 'out');
    expect(folder.list('out')).toEqual(names);
  });

  test.each([
    ['of a process that is gone', () => String(deadPid())],
    // In a container every run may have the same number.
    ['of a killed run that had the number of this one', () => String(process.pid)],
    ['with no number in it', () => 'x'],
    ['with a number that is none', () => '-1'],
  ])('a lock %s is taken over', (_name, content) => {
    const folder = makeFolder({ '.viag-out.lock': content() });
    write(folder, 'out');
    expect(folder.list()).toEqual(names.map((name) => `out/${name}`));
  });

  test('the lock is gone after a failure too', () => {
    const folder = makeFolder();
    const twice = [manifest('x'), manifest('x')];
    expect(refusal(() => write(folder, 'out', twice))?.[0]).toBe('failed');
    expect(folder.list()).toEqual([]);
    write(folder, 'out');
  });
});

describe('what a killed run left', () => {
  const oldFiles = withManifest('oud', [{ path: 'index.html', content: '<p>oud</p>' }]);
  const old = Object.fromEntries(oldFiles.map(({ path, content }) => [path, String(content)]));
  const inFolder = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

  test('half a new bundle is thrown away', () => {
    const folder = makeFolder({
      ...inFolder('out', old),
      [`.viag-out.${deadPid()}.new/index.html`]: 'half',
    });
    write(folder, 'out');
    expect(folder.list()).toEqual(names.map((name) => `out/${name}`));
  });

  test('an old bundle that was in the middle of being replaced is put back first', () => {
    const pid = deadPid();
    const folder = makeFolder({
      ...inFolder(`.viag-out.${pid}.old`, old),
      [`.viag-out.${pid}.new/index.html`]: 'half',
      '.viag-out.lock': String(pid),
    });
    const twice = [manifest('x'), manifest('x')];
    expect(refusal(() => write(folder, 'out', twice))?.[0]).toBe('failed');
    expect(folder.list()).toEqual(['out/index.html', 'out/manifest.json']);
    expect(folder.read('out/index.html')).toBe('<p>oud</p>');
  });

  test('an old bundle beside the new one is thrown away', () => {
    const folder = makeFolder({
      ...inFolder('out', old),
      ...inFolder(`.viag-out.${deadPid()}.old`, old),
    });
    write(folder, 'out');
    expect(folder.list()).toEqual(names.map((name) => `out/${name}`));
  });

  test('what belongs to another bundle, or only looks like it, stays', () => {
    const others = ['.viag-out2.1.new/x', '.viag-o.t.1.new/x', '.viag-out.x.new/x', '.viag-notes'];
    const folder = makeFolder(Object.fromEntries(others.map((name) => [name, ''])));
    write(folder, 'out');
    expect(folder.list()).toEqual([...others, ...names.map((name) => `out/${name}`)].sort());
  });
});
