import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readlinkSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/io/files.ts';
import type { WriteError } from '../../src/model/user-error.ts';
import { makeFolder } from '../e2e/workspace.ts';

const { read, readStart, readText, kindOf, sizeOf, namesIn, realPath, replaceText, writeNew } =
  diskFiles;

/** What a write refuses with: its kind, the path it names and the system's code. */
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

test('the start of a file, and nothing of what is none', () => {
  const { root, path } = makeFolder({ 'a.txt': 'abcdef', 'leeg.txt': '' });
  const start = (name: string, bytes: number) => {
    const found = readStart(path(name), bytes);
    return found && Buffer.from(found).toString();
  };
  expect([start('a.txt', 3), start('a.txt', 9), start('leeg.txt', 3)]).toEqual([
    'abc',
    'abcdef',
    '',
  ]);
  expect([readStart(root, 3), readStart(path('nergens'), 3)]).toEqual([undefined, undefined]);
});

describe('reading', () => {
  test('gives the bytes', () => {
    const { path } = makeFolder({ 'a.md': Uint8Array.of(1, 0xff, 0) });
    const outcome = read(path('a.md'), 3);
    expect(outcome).toEqual({ ok: true, bytes: Buffer.from([1, 0xff, 0]) });
  });

  test('what is too large, no file or a pipe is refused without reading', () => {
    const { path } = makeFolder({ 'a.md': 'abcd', 'map/b.md': '' });
    execFileSync('mkfifo', [path('pijp.md')]);
    expect(read(path('a.md'), 3)).toEqual({
      ok: false,
      fault: { kind: 'too-large', bytes: 4, limit: 3 },
    });
    expect(read(path('map'), 3)).toEqual({ ok: false, fault: { kind: 'not-a-file' } });
    expect(read(path('pijp.md'), 3)).toEqual({ ok: false, fault: { kind: 'not-a-file' } });
    expect(read('/dev/zero', 3)).toEqual({ ok: false, fault: { kind: 'not-a-file' } });
  });

  test('what is gone or unreachable has the system’s code', () => {
    const { path, link } = makeFolder({ 'a.md': '' });
    link('weg', 'nergens');
    link('rond', 'rond');
    const codes = ['nergens.md', 'weg', 'rond', 'a.md/b'].map((name) => read(path(name), 9));
    expect(codes).toEqual(
      ['ENOENT', 'ENOENT', 'ELOOP', 'ENOTDIR'].map((code) => ({
        ok: false,
        fault: { kind: 'unreadable', code },
      })),
    );
  });

  test('a text, or undefined when there is none', () => {
    const { path } = makeFolder({ 'a.md': 'é' });
    expect(readText(path('a.md'))).toBe('é');
    expect(readText(path('b.md'))).toBe(undefined);
    expect(readText(path('a.md/b'))).toBe(undefined);
    expect(() => readText(path('.'))).toThrow('EISDIR');
  });

  test('what stands at a path', () => {
    const { path, link } = makeFolder({ 'a.md': '', 'map/b.md': '' });
    link('naar', 'map');
    link('weg', 'nergens');
    const names = ['a.md', 'map', 'naar', 'weg', 'nergens', 'a.md/b'];
    expect(names.map((name) => kindOf(path(name)))).toEqual([
      'file',
      'folder',
      'folder',
      'missing',
      'missing',
      'missing',
    ]);
    expect(kindOf('/dev/null')).toBe('other');
  });

  test('how large a file is', () => {
    const { path, link } = makeFolder({ 'a.md': 'één', 'map/b.md': '' });
    link('naar.md', 'a.md');
    const names = ['a.md', 'naar.md', 'map/b.md', 'map', 'c.md', 'a.md/b'];
    expect(names.map((name) => sizeOf(path(name)))).toEqual([
      5,
      5,
      0,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('names in a folder, by code unit', () => {
    const { path } = makeFolder({ 'b.md': '', 'a.md': '', 'B.md': '', '.x': '' });
    expect(namesIn(path('.'))).toEqual(['.x', 'B.md', 'a.md', 'b.md']);
    expect(namesIn(path('nergens'))).toEqual([]);
  });

  test('real paths', () => {
    const { path, link } = makeFolder({ 'a.md': '' });
    link('b.md', 'a.md');
    expect(realPath(path('b.md'))).toBe(path('a.md'));
    expect(realPath(path('c.md'))).toBe(undefined);
  });
});

describe('writing a new file', () => {
  test('makes its folders', () => {
    const { root, path, read: text } = makeFolder();
    writeNew(path('a/b/c.md'), 'x', { root, force: false });
    expect(text('a/b/c.md')).toBe('x');
  });

  test('what is there stays, unless forced', () => {
    const { root, path, read: text, list } = makeFolder({ 'a.md': 'oud' });
    const write = (force: boolean) => writeNew(path('a.md'), 'nieuw', { root, force });
    expect(refusal(() => write(false))).toEqual(['exists', path('a.md'), '']);
    expect(text('a.md')).toBe('oud');
    write(true);
    expect(text('a.md')).toBe('nieuw');
    expect(list()).toEqual(['a.md']);
  });

  test('a link is never written through, dangling or not, forced or not', () => {
    const outside = makeFolder({ 'b.md': 'van een ander' });
    const { root, path, link } = makeFolder();
    link('hangt.md', outside.path('a.md'));
    link('wijst.md', outside.path('b.md'));
    for (const name of ['hangt.md', 'wijst.md']) {
      for (const force of [false, true]) {
        const write = () => writeNew(path(name), 'x', { root, force });
        expect(refusal(write)?.[0]).toBe('exists');
      }
    }
    expect(outside.list()).toEqual(['b.md']);
    expect(outside.read('b.md')).toBe('van een ander');
  });

  test('nothing outside the root, by whatever way', () => {
    const outside = makeFolder({ 'map/x': '' });
    const { root, path, link } = makeFolder({ 'in/x': '' });
    link('uit', outside.path('map'));
    link('hangt', outside.path('nieuw'));
    for (const name of ['../a.md', 'in/../../a.md', 'uit/a.md', 'uit/b/c.md']) {
      const write = () => writeNew(path(name), 'x', { root, force: true });
      expect(refusal(write)?.[0]).toBe('outside-root');
    }
    const through = () => writeNew(path('hangt/a.md'), 'x', { root, force: true });
    expect(refusal(through)?.[0]).toMatch(/^(outside-root|failed|exists)$/);
    expect(outside.list()).toEqual(['map/x']);
    expect(lstatSync(path('hangt')).isSymbolicLink()).toBe(true);
  });

  test('what the system refuses names the folder, and the code', () => {
    const { root, path } = makeFolder({ 'a.md': '' });
    const below = () => writeNew(path('a.md/b/c.md'), 'x', { root, force: false });
    expect(refusal(below)).toEqual(['failed', path('a.md/b'), 'ENOTDIR']);
    const long = () => writeNew(path(`${'é'.repeat(127)}.md`), 'x', { root, force: false });
    expect(refusal(long)).toEqual(['failed', root, 'ENAMETOOLONG']);
  });

  test('a folder in the way is something that exists', () => {
    const { root, path } = makeFolder({ 'a.md/b': '' });
    for (const force of [false, true]) {
      const write = () => writeNew(path('a.md'), 'x', { root, force });
      expect(refusal(write)?.[0]).toBe('exists');
    }
  });
});

describe('replacing a text', () => {
  test.each([0o600, 0o644, 0o664, 0o755])('keeps its mode, %o', (mode) => {
    const { path, read: text, list } = makeFolder({ 'a.md': 'oud' });
    chmodSync(path('a.md'), mode);
    replaceText(path('a.md'), 'nieuw');
    expect(text('a.md')).toBe('nieuw');
    expect((statSync(path('a.md')).mode & 0o777).toString(8)).toBe(mode.toString(8));
    expect(list()).toEqual(['a.md']);
  });

  test('through a link inside the workspace the text changes and the link stays', () => {
    const { path, read: text, link } = makeFolder({ 'echt/a.md': 'oud' });
    link('b.md', 'echt/a.md');
    replaceText(path('b.md'), 'nieuw');
    expect(readlinkSync(path('b.md'))).toBe('echt/a.md');
    expect(text('echt/a.md')).toBe('nieuw');
  });

  test('of a file that is gone, or with something in the way, leaves no trace', () => {
    const { root, path, list } = makeFolder({ 'a.md': 'oud' });
    expect(refusal(() => replaceText(path('weg.md'), 'x'))).toEqual(['failed', root, 'ENOENT']);
    mkdirSync(path('map'));
    expect(refusal(() => replaceText(path('map'), 'x'))?.[0]).toBe('failed');
    expect(list()).toEqual(['a.md']);
  });

  test('with a name as long as names can be', () => {
    const name = `${'a'.repeat(252)}.md`;
    const { path, read: text } = makeFolder({ [name]: 'oud' });
    replaceText(path(name), 'nieuw');
    expect(text(name)).toBe('nieuw');
  });

  // In a container every run may have the same number.
  test('what a killed run with the same number left does not stand in the way', () => {
    const left = `.viag-${process.pid}.tmp`;
    const { path, read: text, list } = makeFolder({ 'a.md': 'oud', [left]: 'half' });
    expect(refusal(() => replaceText(path('a.md'), 'nieuw'))).toBe(undefined);
    expect(text('a.md')).toBe('nieuw');
    expect(list()).toEqual(['a.md']);
  });
});
