import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bin, environment, viag } from './run-viag.ts';
import { articleText, configText, type Folder, makeFolder } from './workspace.ts';

const wrong = articleText({ title: 'Ander stuk', category: 'Sport' });

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', [...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...environment,
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Redactie VIAG',
      GIT_AUTHOR_EMAIL: 'redactie@example.org',
      GIT_COMMITTER_NAME: 'Redactie VIAG',
      GIT_COMMITTER_EMAIL: 'redactie@example.org',
    },
  });
  if (status !== 0) throw new Error(stderr);
}

/** An archive with an old fault, committed on main. */
function committed(below = ''): Folder {
  const folder = makeFolder({
    [`${below}viag.config.yaml`]: configText,
    [`${below}articles/2018-01-01-oud.md`]: wrong,
    [`${below}articles/2018-12-13-woo.md`]: articleText(),
  });
  git(folder.root, 'init', '--quiet', '--initial-branch', 'main');
  git(folder.root, 'add', '--all');
  git(folder.root, 'commit', '--quiet', '--message', 'Archief');
  return folder;
}

/** What is found, and in which of the files that were looked at. */
function found(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = viag(['validate', '--json', ...args], { cwd });
  expect(stderr).toMatch(
    /^((Vergeleken met main: \d artikel(en)? veranderd|Niets veranderd sinds main)\.\n)?$/,
  );
  const report = JSON.parse(stdout) as {
    files: { path: string; findings: { ruleId: string }[] }[];
  };
  const files = report.files.map(({ path, findings }) => [
    path,
    ...findings.map(({ ruleId }) => ruleId),
  ]);
  return { code, files };
}

const category = 'frontmatter/category-known';

describe('--changed', () => {
  test('looks at what is new, edited or not yet known to git, and at nothing else', () => {
    const folder = committed();
    folder.write('articles/2018-12-13-woo.md', articleText({ category: 'Sport' }));
    folder.write(
      'articles/2018-12-14-nieuw.md',
      articleText({ title: 'Nieuw', date: '2018-12-14' }),
    );
    expect(found(folder.root, '--changed')).toEqual({
      code: 1,
      files: [['articles/2018-12-13-woo.md', category], ['articles/2018-12-14-nieuw.md']],
    });
  });

  test('counts from where the branch left the main one', () => {
    const folder = committed();
    git(folder.root, 'switch', '--quiet', '--create', 'werk');
    folder.write(
      'articles/2018-12-14-nieuw.md',
      articleText({ title: 'Nieuw', date: '2018-12-14' }),
    );
    git(folder.root, 'add', '--all');
    git(folder.root, 'commit', '--quiet', '--message', 'Nieuw stuk');
    git(folder.root, 'switch', '--quiet', 'main');
    folder.write(
      'articles/2018-12-15-main.md',
      articleText({ title: 'Op main', date: '2018-12-15' }),
    );
    git(folder.root, 'add', '--all');
    git(folder.root, 'commit', '--quiet', '--message', 'Intussen op main');
    git(folder.root, 'switch', '--quiet', 'werk');
    const files = [['articles/2018-12-14-nieuw.md']];
    expect(found(folder.root, '--changed')).toEqual({ code: 0, files });
    expect(found(folder.root, '--changed=main')).toEqual({ code: 0, files });
  });

  test('sees a title that an unchanged article has already', () => {
    const folder = committed();
    folder.write('articles/2018-12-20-weer.md', articleText({ date: '2018-12-20' }));
    expect(found(folder.root, '--changed').files).toEqual([
      ['articles/2018-12-20-weer.md', 'archive/duplicate-title'],
    ]);
  });

  test('is content when nothing has changed, or only thrown away', () => {
    const folder = committed();
    expect(found(folder.root, '--changed')).toEqual({ code: 0, files: [] });
    git(folder.root, 'rm', '--quiet', 'articles/2018-01-01-oud.md');
    expect(found(folder.root, '--changed')).toEqual({ code: 0, files: [] });
  });

  test('in a workspace below the root of the repository, under odd names', () => {
    const folder = committed('site/');
    folder.write('site/articles/2018-12-14-"ééń"\n.md', articleText({ category: 'Sport' }));
    folder.write('elsewhere.md', wrong);
    expect(found(folder.path('site'), '--changed').files.map(([path]) => path)).toEqual([
      'articles/2018-12-14-"ééń"\n.md',
    ]);
  });

  test.each([
    ['a branch that is not there', 'nergens'],
    ['a name that looks like a flag', '--output=/tmp/x'],
  ])('%s is a clear fault', (_name, base) => {
    const { root } = committed();
    expect(viag(['validate', `--changed=${base}`], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: `fout: ‘${base}’ is geen tak of commit.\n  Kijk de naam na: git branch --all toont alle takken. Schrijf bijvoorbeeld: --changed=origin/main\n`,
    });
  });

  test('without any commit it says so', () => {
    const { root } = makeFolder({ 'articles/x.md': wrong });
    git(root, 'init', '--quiet', '--initial-branch', 'main');
    expect(viag(['validate', '--changed'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'fout: Er is geen commit om mee te vergelijken.\n  Leg je artikelen eerst vast met git commit, of noem een tak: --changed=origin/main\n',
    });
  });

  test('a path in the place of a branch is recognised', () => {
    const { root } = committed();
    const args = ['validate', '--changed', 'articles/2018-12-13-woo.md'];
    expect(viag(args, { cwd: root }).stderr).toBe(
      'fout: ‘articles/2018-12-13-woo.md’ is geen tak of commit.\n  Bedoelde je een pad? Zet het vooraan: viag validate articles/2018-12-13-woo.md --changed\n',
    );
  });

  test('without a common commit, as in a copy with half the history, it says so', () => {
    const { root } = committed();
    git(root, 'switch', '--quiet', '--orphan', 'los');
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Los');
    git(root, 'checkout', '--quiet', 'main', '--', '.');
    const { code, stderr } = viag(['validate', '--changed=main'], { cwd: root });
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'fout: Git vindt geen commit die hieraan en aan die tak vooraf gaat.',
    ]);
  });

  test.each(['--changed', '--staged'])('outside git %s says so', (flag) => {
    const { root } = makeFolder({ 'articles/x.md': wrong });
    const { code, stderr } = viag(['validate', flag], { cwd: root });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^fout: Deze map staat niet in git\.\n {2}Zonder git /);
  });
});

describe('--changed in CI', () => {
  /** As a service checks out: its own history, not on a branch, with the branches it was told. */
  function checkedOut(depth: readonly string[], branches: readonly string[]): string {
    const source = committed();
    git(source.root, 'switch', '--quiet', '--create', 'werk');
    source.write('articles/2018-12-14-fout.md', wrong);
    git(source.root, 'add', '--all');
    git(source.root, 'commit', '--quiet', '--message', 'Fout');
    const { root } = makeFolder();
    git(root, 'init', '--quiet', '--initial-branch', 'los');
    git(root, 'remote', 'add', 'origin', `file://${source.root}`);
    const specs = branches.map((name) => `+refs/heads/${name}:refs/remotes/origin/${name}`);
    git(root, 'fetch', '--quiet', ...depth, 'origin', ...specs);
    git(root, 'checkout', '--quiet', '--detach', 'origin/werk');
    return root;
  }
  const shallow = ['--depth', '1'];
  const tooLittle =
    'fout: Er is te weinig geschiedenis opgehaald om te zien wat er sinds ‘main’ veranderd is.\n' +
    '  Haal alles op: zet fetch-depth: 0 bij actions/checkout (GitHub) of GIT_DEPTH: 0 bij de variabelen (GitLab).\n';
  const sha = '0123456789abcdef0123456789abcdef01234567';

  test.each<
    readonly [string, readonly string[], readonly string[], Readonly<Record<string, string>>]
  >([
    ['a push at depth 1', shallow, ['werk'], {}],
    ['a push without the main branch', [], ['werk'], {}],
    ['a pull request at depth 1', shallow, ['werk'], { GITHUB_BASE_REF: 'main' }],
    [
      'a merge request at depth 1',
      shallow,
      ['werk'],
      { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' },
    ],
    [
      'a merge request whose fork was not fetched',
      shallow,
      ['werk'],
      { CI_MERGE_REQUEST_DIFF_BASE_SHA: sha, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' },
    ],
    ['both tips and not what lies between', shallow, ['werk', 'main'], { GITHUB_BASE_REF: 'main' }],
  ])('%s never passes for nothing changed', (_name, depth, branches, env) => {
    const cwd = checkedOut(depth, branches);
    expect(viag(['validate', '--changed'], { cwd, env })).toEqual({
      code: 2,
      stdout: '',
      stderr: tooLittle,
    });
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a push', {}],
    ['a pull request', { GITHUB_BASE_REF: 'main' }],
    ['a merge request', { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }],
  ])('%s with its whole history is compared with main', (_name, env) => {
    const cwd = checkedOut([], ['werk', 'main']);
    const { code, stderr } = viag(['validate', '--changed'], { cwd, env });
    expect([code, stderr]).toEqual([1, 'Vergeleken met main: 1 artikel veranderd.\n']);
  });

  test('on the main branch itself it says that nothing has changed', () => {
    const { root } = committed();
    expect(viag(['validate', '--changed'], { cwd: root })).toEqual({
      code: 0,
      stdout: 'Er was niets om te controleren.\n',
      stderr: 'Niets veranderd sinds main.\n',
    });
  });
});

describe('--staged', () => {
  test('checks what will be committed, not what stands on disk', () => {
    const folder = committed();
    folder.write('articles/2018-12-13-woo.md', articleText({ category: 'Sport' }));
    git(folder.root, 'add', '--all');
    folder.write('articles/2018-12-13-woo.md', articleText());
    expect(found(folder.root, '--staged')).toEqual({
      code: 1,
      files: [['articles/2018-12-13-woo.md', category]],
    });
  });

  test('leaves alone what is edited and not staged', () => {
    const folder = committed();
    folder.write('articles/2018-12-13-woo.md', wrong);
    expect(found(folder.root, '--staged')).toEqual({ code: 0, files: [] });
  });

  test('takes no name for a pattern', () => {
    const folder = committed();
    folder.write('articles/*.md', articleText({ title: 'Ster', date: '2018-12-14' }));
    git(folder.root, 'add', '--all');
    expect(found(folder.root, '--staged').files).toEqual([['articles/*.md']]);
  });

  test('a submodule or a link that is staged too leaves no article unchecked', () => {
    const folder = committed();
    const other = committed();
    folder.link('articles/2018-12-12-link.md', '2018-12-13-woo.md');
    folder.write('articles/2018-12-14-nieuw.md', wrong);
    git(
      folder.root,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      other.root,
      'articles/2018-12-13-los',
    );
    git(folder.root, 'add', '--all');
    const { files } = found(folder.root, '--staged');
    expect(files.find(([path]) => path === 'articles/2018-12-14-nieuw.md')).toContain(category);
  });

  test('stops a commit, also from a hook in another work tree and a workspace below its root', () => {
    const folder = committed('site/');
    const tree = makeFolder();
    git(folder.root, 'worktree', 'add', '--quiet', tree.path('boom'));
    folder.write(
      '.git/hooks/pre-commit',
      `#!/bin/sh\ncd site && ${process.execPath} ${bin} validate --staged\n`,
    );
    chmodSync(folder.path('.git/hooks/pre-commit'), 0o755);
    for (const [place, below] of [
      [folder, ''],
      [tree, 'boom/'],
    ] as const) {
      place.write(`${below}site/articles/2018-12-14-nieuw.md`, wrong);
      git(place.path(below), 'add', '--all');
      expect(() => git(place.path(below), 'commit', '--quiet', '--message', 'Fout')).toThrow();
    }
  });

  test('refuses --fix, which would mend another text than the one committed', () => {
    const { root } = committed();
    expect(viag(['validate', '--staged', '--fix'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fout: --staged en --fix gaan niet samen.\n  Kies een van de twee.\n',
    });
  });
});
