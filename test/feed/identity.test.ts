import { expect, test } from 'vitest';
import { articlesIn } from '../../src/feed/bundle.ts';
import { itemIds } from '../../src/feed/item-id.ts';
import { changedIds, readListedArticles, sharedIds } from '../../src/feed/listed-article.ts';
import type { DatedArticle } from '../../src/select.ts';
import { article, configWith, feedsOf } from './sample.ts';

const { site } = configWith();
const id = itemIds(site);
const plain = article('articles/2018-12-13-woo.md');

test('the id is a tag of the site, the day and the slug', () => {
  expect(id(plain)).toBe('tag:viag.nl,2018-12-13:woo');
});

test.each([
  ['the title', article('articles/2018-12-13-woo.md', { title: 'Anders' })],
  ['the text', article('articles/2018-12-13-woo.md', {}, 'Anders.\n')],
  ['the category and author', article('articles/2018-12-13-woo.md', { category: 'Kennis' })],
  ['a folder around it', article('articles/2018-12-13-woo/index.md')],
  ['another folder', article('nieuws/2018/2018-12-13-woo.md')],
  ['the file, when the slug is kept', article('articles/x.md', { slug: 'woo' })],
])('it survives %s', (_, changed) => {
  expect(id(changed)).toBe(id(plain));
});

test.each([
  ['the file', article('articles/2018-12-13-wob.md')],
  ['the slug', article('articles/2018-12-13-woo.md', { slug: 'wob' })],
  ['the day', article('articles/2018-12-13-woo.md', { date: '2018-12-14' })],
])('without an `id` it does not survive %s', (_, changed) => {
  expect(id(changed)).not.toBe(id(plain));
});

test('with an `id` it survives file, slug, title and day at once', () => {
  const before = article('articles/2018-12-13-woo.md', { id: 'woo-1' });
  const after = article('nieuws/wob.md', {
    id: 'woo-1',
    slug: 'wob',
    title: 'Anders',
    date: '2019-01-02',
  });
  expect(id(before)).toBe('tag:viag.nl,2026:woo-1');
  expect(id(after)).toBe(id(before));
});

test.each([
  ['https://www.viag.nl/?p=123', 'https://www.viag.nl/?p=123'],
  ['tag:viag.nl,2018-12-13:woo', 'tag:viag.nl,2018-12-13:woo'],
  [
    'urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6',
    'urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6',
  ],
  ['javascript:alert(1)', 'tag:viag.nl,2026:javascript%3Aalert(1)'],
  ['https://x.nl/a b', 'tag:viag.nl,2026:https%3A%2F%2Fx.nl%2Fa%20b'],
  ['één\ud800', 'tag:viag.nl,2026:%C3%A9%C3%A9n%EF%BF%BD'],
])('an `id` of %s', (written, expected) => {
  expect(id(article('a.md', { id: written }))).toBe(expected);
});

const listed = (articles: readonly DatedArticle[]) => articlesIn(feedsOf(articles), articles, site);

test.each([
  ['the file was renamed', article('articles/2018-12-13-wob.md')],
  ['the slug was changed', article('articles/2018-12-13-woo.md', { slug: 'wob' }, 'Anders.\n')],
  ['file and text were changed', article('articles/wob.md', {}, 'Anders.\n')],
])('a changed id is seen when %s', (_, after) => {
  expect(changedIds(listed([plain]), listed([after]))).toEqual([
    { path: after.path, before: 'tag:viag.nl,2018-12-13:woo' },
  ]);
});

test('a new article beside an old one is no changed id', () => {
  const other = article('articles/2018-12-14-wob.md', { title: 'Wob', date: '2018-12-14' }, 'B.\n');
  expect(changedIds(listed([plain]), listed([plain, other]))).toEqual([]);
  expect(changedIds([], listed([plain]))).toEqual([]);
});

test('of two articles of one id the first is shown, and both are named', () => {
  const copy = article('articles/2018-12-14-kopie.md', { id: 'tag:viag.nl,2018-12-13:woo' });
  const shown = feedsOf([plain, copy]).flatMap((feed) => feed.items.map(({ url }) => url));
  expect(shown).toEqual(['https://www.viag.nl/nieuws/2018/12/13/woo']);
  expect(sharedIds(listed([plain, copy]))).toEqual([
    {
      id: 'tag:viag.nl,2018-12-13:woo',
      paths: ['articles/2018-12-13-woo.md', 'articles/2018-12-14-kopie.md'],
    },
  ]);
});

test.each([undefined, '', '{', '[]', '{"articles": 3}', '{"articles": [{"path": 1}]}'])(
  'a manifest of %s lists nothing',
  (manifest) => {
    expect(readListedArticles(manifest)).toEqual([]);
  },
);
