import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IssueFile } from '../../src/model/issue.ts';
import { articlesOf, newestIssue } from '../../src/newsletter/choose-issue.ts';
import { sampleIssueFile, sampleItem } from './sample.ts';

const issue = (name: string, day?: number, slugs: readonly string[] = []): IssueFile =>
  sampleIssueFile({
    name,
    ...(day !== undefined && { date: { year: 2018, month: 12, day } }),
    articles: slugs.map((slug) => ({ slug, key: '', full: false, hideImage: false })),
  });

const articles = ['congres', 'bestuur', 'dso'].map((slug) => sampleItem({}, { slug }).article);
const slugsOf = (slugs: readonly string[]) =>
  articlesOf(issue('x', 1, slugs), articles).map(({ meta }) => meta.slug);

test.each([
  [
    ['dso', 'congres'],
    ['dso', 'congres'],
  ],
  [['2018-12-13-dso'], ['dso']],
  [['articles/2018-12-13-dso.md'], ['dso']],
  [['dso', 'onbekend'], ['dso']],
  [
    ['dso', 'congres', '2018-12-13-dso'],
    ['dso', 'congres'],
  ],
  [[], []],
])('the articles named %j, in that order, each once', (slugs, wanted) => {
  expect(slugsOf(slugs)).toEqual(wanted);
});

test('sections count too, behind the others', () => {
  const mention = (slug: string) => ({ slug, key: '', full: false, hideImage: false });
  const file = sampleIssueFile({
    articles: [mention('dso')],
    sections: [{ title: 'Vereniging', articles: [mention('bestuur'), mention('dso')] }],
  });
  expect(articlesOf(file, articles).map(({ meta }) => meta.slug)).toEqual(['dso', 'bestuur']);
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
