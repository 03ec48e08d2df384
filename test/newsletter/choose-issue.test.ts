import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IssueFile } from '../../src/model/issue.ts';
import { articlesOf, newestIssue } from '../../src/newsletter/choose-issue.ts';
import { sampleItem, tree } from './sample.ts';

const issue = (name: string, day?: number, slugs: readonly string[] = []): IssueFile => ({
  path: `newsletters/${name}.md`,
  name,
  title: name,
  undated: false,
  ...(day !== undefined && { date: { year: 2018, month: 12, day } }),
  slugs,
  introduction: tree(''),
});

const articles = ['congres', 'bestuur', 'dso'].map((slug) => sampleItem({}, { slug }).article);
const other = { ...sampleItem({}, { slug: 'bestuur' }).article, path: 'articles/2017-bestuur.md' };

test.each([
  [
    ['dso', 'congres'],
    ['dso', 'congres'],
  ],
  [['2018-12-13-dso'], ['dso']],
  [['articles/2018-12-13-dso.md'], ['dso']],
  [[], []],
])('the articles named %j, in that order', (slugs, wanted) => {
  const chosen = articlesOf(issue('x', 1, slugs), articles);
  expect('kind' in chosen ? chosen : chosen.map(({ meta }) => meta.slug)).toEqual(wanted);
});

test('an article named twice goes along once', () => {
  const chosen = articlesOf(issue('x', 1, ['dso', 'congres', '2018-12-13-dso']), articles);
  expect('kind' in chosen ? chosen : chosen.map(({ meta }) => meta.slug)).toEqual([
    'dso',
    'congres',
  ]);
});

test.each([
  ['dos', { kind: 'unknown', slug: 'dos', meant: 'dso' }],
  ['iets-anders', { kind: 'unknown', slug: 'iets-anders', meant: undefined }],
  [
    'bestuur',
    {
      kind: 'shared',
      slug: 'bestuur',
      paths: ['articles/2018-12-13-bestuur.md', 'articles/2017-bestuur.md'],
    },
  ],
])('%s names none, or several', (slug, fault) => {
  expect(articlesOf(issue('x', 1, ['congres', slug]), [...articles, other])).toEqual(fault);
});

test.each([
  [[], undefined],
  [[issue('a', 1)], 'a'],
  [[issue('a', 2), issue('b', 1)], 'a'],
  [[issue('a', 1), issue('b', 1)], 'b'],
  [[issue('2018-11'), issue('2018-12')], '2018-12'],
])('the newest issue (%#)', (files, name) => {
  expect(newestIssue(files)?.name).toBe(name);
});

test('the newest does not depend on the order in which they are found', () => {
  const files = [issue('b', 12), issue('c'), issue('d', 1), issue('a', 20), issue('e')];
  const newest = newestIssue(files)?.name;
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(newestIssue(shuffled)?.name).toBe(newest);
    }),
  );
});
