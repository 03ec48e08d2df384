import { expect, test } from 'vitest';
import { defaultConfig } from '../src/config/defaults.ts';
import type { Article } from '../src/model/article.ts';
import { parseText } from '../src/parse/document.ts';
import { isDated, newestFirst, type Selection, select } from '../src/select.ts';

function article(name: string, date: string, category = 'Nieuws'): Article {
  const text = `---\ndate: ${date}\ncategory: ${category}\n---\n`;
  const document = parseText(`articles/${name}.md`, text, false, defaultConfig.frontMatter);
  if (!document.article) throw new Error('the article of this test cannot be read');
  return document.article;
}

const archive = [
  article('b', '2018-12-06'),
  article('a', '2018-12-06', '[Kennis, Nieuws]'),
  article('c', '2018-11-30', 'Kennis'),
  article('d', '2018-12-31T23:59:00-11:00'),
  article('e', 'ooit'),
  article('f', '2019-01-01', '[]'),
];

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

test.each<readonly [string, Selection, string]>([
  ['everything that has a date, newest first, one day by path', {}, 'f d a b c'],
  ['from a day on, that day included', { from: day(2018, 12, 6) }, 'f d a b'],
  ['up to a day, that day included', { to: day(2018, 12, 6) }, 'a b c'],
  ['a month', { from: day(2018, 12, 1), to: day(2018, 12, 31) }, 'd a b'],
  ['a category, also when it is the second', { categories: ['Nieuws'] }, 'd a b'],
  ['one of several categories', { categories: ['Kennis', 'Nieuws'] }, 'd a b c'],
  ['no category at all', { categories: [] }, ''],
  ['the newest so many', { latest: 2 }, 'f d'],
  ['the newest so many of what is left', { latest: 1, categories: ['Kennis'] }, 'a'],
  ['more than there are', { latest: 99, to: day(2018, 12, 1) }, 'c'],
  ['turned around', { from: day(2019, 1, 1), to: day(2018, 1, 1) }, ''],
])('%s', (_name, selection, names) => {
  const chosen = (articles: readonly Article[]) =>
    select(articles, selection).map(({ meta }) => meta.slug);
  expect(chosen(archive).join(' ')).toBe(names);
  expect(chosen(archive.toReversed()).join(' ')).toBe(names);
});

test('leaves the archive as it was', () => {
  const before = [...archive];
  select(archive, {});
  expect(archive).toEqual(before);
});

test('the order of two articles does not depend on which is asked first', () => {
  const dated = archive.filter(isDated);
  for (const a of dated) {
    for (const b of dated) expect(newestFirst(a, b) + newestFirst(b, a)).toBe(0);
  }
});
