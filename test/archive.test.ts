import { expect, test } from 'vitest';
import { findArticles, readArchive, readDocuments } from '../src/archive.ts';
import { defaultConfig } from '../src/config/defaults.ts';
import { diskFiles } from '../src/io/files.ts';
import { makeFolder } from './e2e/workspace.ts';

const text = '---\ntitle: X\n---\nTekst.\n';

function workspace(
  files: Readonly<Record<string, string>>,
  articles: readonly string[] = ['articles'],
) {
  const folder = makeFolder(files);
  return { folder, workspace: { root: folder.root, config: { ...defaultConfig, articles } } };
}

const files = {
  'articles/b.md': text,
  'articles/a/index.md': text,
  'articles/a/kaart.png': text,
  'articles/C.MD': text,
  'articles/d.mdx': text,
  'blog/2018/e.markdown': text,
  'newsletters/2018-12.md': text,
  'templates/f.md': text,
  'dist/g.md': text,
  'dist-oud/h.md': text,
};

test.each([
  [['articles'], ['articles/C.MD', 'articles/a/index.md', 'articles/b.md', 'articles/d.mdx']],
  [['articles/'], ['articles/C.MD', 'articles/a/index.md', 'articles/b.md', 'articles/d.mdx']],
  [['./articles/a'], ['articles/a/index.md']],
  [
    ['blog', 'articles/a'],
    ['articles/a/index.md', 'blog/2018/e.markdown'],
  ],
  [
    ['articles', 'articles/*.md', 'articles/b.md'],
    ['articles/C.MD', 'articles/a/index.md', 'articles/b.md', 'articles/d.mdx'],
  ],
  [['*/*.md'], ['articles/b.md', 'dist-oud/h.md']],
  [
    ['{blog,articles}/**/*.m*'],
    ['articles/a/index.md', 'articles/b.md', 'articles/d.mdx', 'blog/2018/e.markdown'],
  ],
  [
    ['.'],
    [
      'articles/C.MD',
      'articles/a/index.md',
      'articles/b.md',
      'articles/d.mdx',
      'blog/2018/e.markdown',
      'dist-oud/h.md',
    ],
  ],
  // Unless they are asked for, issue files, templates and results are no articles.
  [
    ['newsletters', 'dist/g.md'],
    ['dist/g.md', 'newsletters/2018-12.md'],
  ],
  [['nergens', 'nergens/*.md', 'articles/b.md/c.md'], []],
  [['articles/a/kaart.png'], ['articles/a/kaart.png']],
])('%j stands for %j', (patterns, paths) => {
  const { workspace: here } = workspace(files);
  const found = findArticles(here, diskFiles, patterns);
  expect(found).toEqual(paths.map((path) => ({ path, kind: 'file' })));
});

test('the whole archive, in the order of its paths', () => {
  const { workspace: here } = workspace(files, ['blog', 'articles']);
  expect(readArchive(here, diskFiles).map(({ path }) => path)).toEqual([
    'articles/C.MD',
    'articles/a/index.md',
    'articles/b.md',
    'articles/d.mdx',
    'blog/2018/e.markdown',
  ]);
});

test('what is gone by the time it is read has a fault, the rest is read', () => {
  const { workspace: here } = workspace(files);
  const found = ['articles/weg.md', 'articles/b.md'].map((path) => ({
    path,
    kind: 'file' as const,
  }));
  const documents = readDocuments(found, here, diskFiles);
  expect(documents.map(({ path, faults, article }) => [path, faults, article?.meta.title])).toEqual(
    [
      ['articles/weg.md', [{ kind: 'unreadable', code: 'ENOENT' }], undefined],
      ['articles/b.md', [], 'X'],
    ],
  );
});

test('a link out of the workspace is not read, found or named', () => {
  const outside = makeFolder({ 'geheim.md': text });
  const { folder, workspace: here } = workspace({ 'articles/a.md': text });
  folder.link('articles/leak.md', outside.path('geheim.md'));
  for (const patterns of [['articles'], ['articles/leak.md', 'articles/a.md'], ['articles/*.md']]) {
    const documents = readDocuments(findArticles(here, diskFiles, patterns), here, diskFiles);
    expect(documents.map(({ path, text: read, faults }) => [path, read, faults])).toEqual([
      ['articles/a.md', text, []],
      ['articles/leak.md', '', [{ kind: 'outside-root' }]],
    ]);
  }
});
