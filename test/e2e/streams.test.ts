import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inShell, runViag, viag } from './run-viag.ts';
import { articleText, makeFolder, sound } from './workspace.ts';

/** Enough findings to fill a pipe several times over. */
function manyFaults(): Readonly<Record<string, string>> {
  const body = `${'[x](javascript:x) '.repeat(400)}\n`;
  return Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [
      `articles/2018-12-13-a${n}.md`,
      articleText({ title: `Nummer ${n}`, body }),
    ]),
  );
}

describe('pipes', () => {
  test('a reader that has seen enough leaves no trace, and the exit code stays', () => {
    const { root } = makeFolder({ ...sound, ...manyFaults() });
    const script =
      '$VIAG validate --rule archive/duplicate-text=off --rule archive/duplicate-title=off | head -1; echo "code $PIPESTATUS"';
    const { stdout, stderr } = inShell(script, { cwd: root });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBe(2);
    expect(lines[0]).toMatch(/^articles\/2018-12-13-a0\.md:8:1 {2}fout {2}/);
    expect(lines[1]).toBe('code 1');
    expect(stderr).toBe('');
  });

  test('a slow reader gets every line', () => {
    const { root } = makeFolder({ ...sound, ...manyFaults() });
    const script = '$VIAG validate | (sleep 0.5; grep -c javascript); echo "code $PIPESTATUS"';
    expect(inShell(script, { cwd: root })).toEqual({
      code: 0,
      stdout: '8000\ncode 1\n',
      stderr: '',
    });
  });

  test('nobody to read errors is no reason to fail', () => {
    const { root } = makeFolder(sound);
    const script = '$VIAG valdate 2> >(true); echo "code $?"';
    expect(inShell(script, { cwd: root }).stdout).toBe('code 2\n');
  });
});

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  test.each([
    'validate',
    'validate --json',
    'validate -f github',
    'explain',
    '--version',
    '--help',
  ])('viag %s', (args) => {
    const { root } = makeFolder(sound);
    const { code, stdout, stderr } = inShell(`$VIAG ${args} > /dev/full`, { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n').length).toBe(2);
    expect(stderr).toContain('ENOSPC');
  });
});

describe('results and remarks', () => {
  const wrong = { 'articles/2018-12-13-x.md': articleText({ title: 'Woo: nu' }) };

  test.each([
    ['validate', '--json'],
    ['validate', '--format', 'json'],
    ['validate', '--json', '--fix'],
    ['validate', '--json', '--max-warnings', '0'],
    ['validate', '--json', '--fix-dry-run'],
    ['export', 'newsletter', '--json'],
    ['export', 'newsletter', '--json', '--dry-run'],
    ['new', 'article', 'Woo', '--category', 'Nieuws', '--author', 'X', '--json'],
    ['new', 'newsletter', '--month', '2018-11', '--json'],
    ['init', 'elders', '--json'],
    ['list', '--json'],
    ['list', '--json', '--drafts'],
    ['status', '--json'],
    ['doctor', '--json'],
  ])('with %s %s %s there is one JSON document on standard output and nothing else', (...args) => {
    const { root } = makeFolder({ ...sound, ...wrong });
    const { stdout } = viag(args, { cwd: root });
    expect(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`).toBe(stdout);
  });

  test('the two JSON flags say the same', () => {
    const { root } = makeFolder({ ...sound, ...wrong });
    expect(viag(['validate', '--json'], { cwd: root })).toEqual(
      viag(['validate', '--format', 'json'], { cwd: root }),
    );
  });

  test('what cannot be done says nothing on standard output, not even with --json', () => {
    const { root } = makeFolder({ 'viag.config.yaml': '' });
    for (const args of [
      ['validate', '--json'],
      ['export', 'newsletter', '--json'],
      ['new', 'article', '--json'],
    ]) {
      expect(viag(args, { cwd: root })).toMatchObject({ code: 2, stdout: '' });
    }
  });

  test('--quiet leaves the result alone', () => {
    const { root } = makeFolder(sound);
    expect(viag(['list', '--quiet'], { cwd: root }).stderr).toBe('');
    expect(viag(['export', 'newsletter', '--quiet'], { cwd: root }).stderr).toBe('');
    expect(viag(['validate', '--quiet'], { cwd: root }).stderr).toBe('');
  });
});

describe('colour', () => {
  const wrong = { ...sound, 'articles/2018-12-13-x.md': articleText({ title: 'Woo: nu' }) };
  const sequence = '\u001b[';

  test('not into a file or a pipe', () => {
    const { root } = makeFolder(wrong);
    expect(viag(['validate'], { cwd: root, env: { NO_COLOR: '' } }).stdout).not.toContain(sequence);
  });

  test('when forced, unless --no-color says otherwise', () => {
    const { root } = makeFolder(wrong);
    const env = { FORCE_COLOR: '1' };
    expect(viag(['validate'], { cwd: root, env }).stdout).toContain(sequence);
    expect(viag(['validate', '--no-color'], { cwd: root, env }).stdout).not.toContain(sequence);
    expect(viag(['validate', '--json'], { cwd: root, env }).stdout).not.toContain(sequence);
  });
});

describe('nobody to ask', () => {
  test.each(['', 'Titel\nNieuws\nIk\n'])('with %j on standard input', (input) => {
    const { root, list } = makeFolder(sound);
    const before = list();
    const outcome = runViag(['new', 'article', '--now', '2018-12-20'], { cwd: root, input });
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'fout: Deze gegevens ontbreken nog: --title, --category en --author.\n' +
        '  Zo geef je het mee: viag new article "Titel" --category Nieuws --author "Redactie VIAG"\n',
    });
    expect(list()).toEqual(before);
  });
});

describe('the language', () => {
  test.each([
    ['Dutch by default', {}, [], 'Er zijn geen artikelen gevonden'],
    ['as configured', { 'viag.config.yaml': 'language: en\n' }, [], 'No articles were found'],
    ['as asked', {}, ['--lang', 'en'], 'No articles were found'],
    [
      'as asked, over what is configured',
      { 'viag.config.yaml': 'language: en\n' },
      ['--lang=nl'],
      'Er zijn geen artikelen gevonden',
    ],
    [
      'as another configuration says',
      { 'en.yaml': 'language: en\n' },
      ['--config', 'en.yaml'],
      'No articles were found',
    ],
    ['in broken configuration too', { 'viag.config.yaml': 'language: en\nx: [\n' }, [], 'error: '],
  ])('%s', (_name, files, flags, words) => {
    const { root } = makeFolder({ 'viag.config.yaml': '{}\n', ...files });
    expect(viag(['validate', ...flags], { cwd: root }).stderr).toContain(words);
  });
});
