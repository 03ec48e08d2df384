import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { environment } from '../e2e/run-viag.ts';
import { articleText, type Folder, makeFolder } from '../e2e/workspace.ts';
import { faultyWorkspace, hostileNames, standIn } from './workspace.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const manifest = fileURLToPath(new URL('../../.pre-commit-hooks.yaml', import.meta.url));
const hooks = load(readFileSync(manifest, 'utf8')) as readonly Hook[];

describe('.pre-commit-hooks.yaml', () => {
  test('offers to check and to mend', () => {
    expect(hooks.map(({ id, entry, language }) => ({ id, entry, language }))).toEqual([
      { id: 'viag-validate', entry: 'viag validate', language: 'node' },
      { id: 'viag-fix', entry: 'viag validate --fix', language: 'node' },
    ]);
  });

  test.each([
    ['articles/2018-12-13-woo.md', true],
    ['articles/2018-12-13-woo/index.md', true],
    ['site/articles/a.markdown', true],
    ['articles/line\nbreak.md', true],
    ['newsletters/2018-12.md', false],
    ['my-articles/a.md', false],
    ['README.md', false],
  ])('%s: %s', (path, meant) => {
    expect(hooks.map(({ files }) => new RegExp(files).test(path))).toEqual([meant, meant]);
  });
});

const isThere = spawnSync('pre-commit', ['--version']).status === 0;
if (!isThere)
  console.warn('pre-commit is not installed (pip install pre-commit): its tests are skipped');

describe.skipIf(!isThere)('pre-commit itself', () => {
  /** Runs in a folder without anything of the machine's own settings. */
  function run(command: string, args: readonly string[], { root }: Folder, path = '') {
    const home = makeFolder().root;
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      env: { PATH: `${path}:${environment.PATH}`, HOME: home, GIT_CONFIG_NOSYSTEM: '1' },
      encoding: 'utf8',
    });
    return { code: status, output: `${stdout}${stderr}` };
  }

  /** The hook on every file that git knows, with the built viag in the place of an installed one. */
  function runHook(id: string, folder: Folder) {
    const hook = hooks.find((candidate) => candidate.id === id);
    const local = { repo: 'local', hooks: [{ ...hook, language: 'system' }] };
    folder.write('.pre-commit-config.yaml', JSON.stringify({ repos: [local] }));
    run('git', ['init', '--quiet'], folder);
    run('git', ['add', '--all'], folder);
    return run(
      'pre-commit',
      ['run', '--all-files', '--color=never'],
      folder,
      standIn('viag', 0).root,
    );
  }

  test('takes the manifest', () => {
    expect(run('pre-commit', ['validate-manifest', manifest], makeFolder())).toEqual({
      code: 0,
      output: '',
    });
  });

  test('checks each article, whatever it is called', () => {
    const folder = faultyWorkspace();
    folder.write('articles/notes.txt', 'No article.');
    folder.write('README.md', 'No article either.');
    const { code, output } = runHook('viag-validate', folder);
    expect(code).toBe(1);
    const errors = output
      .split('\n')
      .filter((line) => / {2}fout {2}.*frontmatter\/required$/.test(line));
    expect(errors.length, output).toBe(hostileNames.length);
    expect(folder.has('pwned')).toBe(false);
  });

  test('passes what is right', () => {
    const folder = faultyWorkspace([]);
    folder.write('articles/2018-12-13-woo-in-de-praktijk.md', articleText());
    expect(runHook('viag-validate', folder).code).toBe(0);
  });

  test('mends, and stops the commit so that someone looks', () => {
    const folder = faultyWorkspace([]);
    const name = 'articles/2018-12-13-woo in de praktijk.md';
    folder.write(name, articleText({ date: '13-12-2018' }));
    const { code, output } = runHook('viag-fix', folder);
    expect({ code, mended: folder.read(name) }, output).toEqual({ code: 1, mended: articleText() });
    expect(output).toContain('files were modified by this hook');
  });
});
