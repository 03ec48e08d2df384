import { cpSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { configText, makeFolder } from './workspace.ts';

/** Each a workspace; the reports stand beside them. */
const cases = fileURLToPath(new URL('../fixtures/validate/', import.meta.url));

function prepared(name: string) {
  const folder = makeFolder({ 'viag.config.yaml': configText });
  cpSync(`${cases}${name}/workspace`, folder.root, { recursive: true });
  return folder;
}

const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(names)('%s', (name) => {
  test.each([
    ['report.nl.txt', []],
    ['report.en.txt', ['--lang', 'en']],
    ['report.json', ['--json']],
  ] as const)('%s', async (file, flags) => {
    const { root } = prepared(name);
    const { stdout, stderr } = viag(['validate', ...flags], { cwd: root });
    expect(stderr).toBe('');
    await expect(stdout.replace(/"version": "[^"]+"/, '"version": "…"')).toMatchFileSnapshot(
      `${cases}${name}/${file}`,
    );
  });

  test('after --fix', async () => {
    const folder = prepared(name);
    viag(['validate', '--fix'], { cwd: folder.root });
    for (const article of folder.list('articles').filter((path) => path.endsWith('.md'))) {
      await expect(folder.read(`articles/${article}`)).toMatchFileSnapshot(
        `${cases}${name}/fixed/${article}`,
      );
    }
  });
});

describe('what is chosen', () => {
  const article = '---\ntitle: [\n---\n';
  const files = {
    'viag.config.yaml': configText,
    'articles/a.md': article,
    'articles/b/index.md': article,
    'articles/b/notes.txt': article,
    'articles/c.markdown': article,
    'articles/[d].md': article,
    'newsletters/2018-12.md': article,
    'templates/report.md': article,
    'dist/x.md': article,
    'README.md': article,
  };

  const chosen = (args: readonly string[], cwd = '.') => {
    const { root, path } = makeFolder(files);
    const where = cwd === '.' ? root : path(cwd);
    const { stdout } = viag(['validate', '--json', ...args], { cwd: where });
    const report = JSON.parse(stdout || '{"files":[]}') as { files: { path: string }[] };
    return report.files.map((file) => file.path);
  };

  test.each([
    [
      [],
      [
        'articles/[d].md',
        'articles/a.md',
        'articles/b/index.md',
        'articles/c.markdown',
        'newsletters/2018-12.md',
      ],
    ],
    [['articles/b'], ['articles/b/index.md']],
    [['articles/b/notes.txt'], ['articles/b/notes.txt']],
    [['articles/*.md'], ['articles/[d].md', 'articles/a.md']],
    [['articles/**/*.md'], ['articles/[d].md', 'articles/a.md', 'articles/b/index.md']],
    [['articles/[d].md'], ['articles/[d].md']],
    [['articles/a.md', './articles/a.md', 'articles//a.md'], ['articles/a.md']],
    [
      ['.'],
      [
        'README.md',
        'articles/[d].md',
        'articles/a.md',
        'articles/b/index.md',
        'articles/c.markdown',
      ],
    ],
  ] as const)('%j', (args, paths) => {
    expect(chosen(args)).toEqual(paths);
  });

  test('paths count from where the user stands, and are shown from the root', () => {
    expect(chosen(['a.md'], 'articles')).toEqual(['articles/a.md']);
    expect(chosen(['../a.md'], 'articles/b')).toEqual(['articles/a.md']);
    expect(chosen(['.'], 'articles/b')).toEqual(['articles/b/index.md']);
  });
});
