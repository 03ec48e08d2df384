import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newArticleWords } from '../../src/messages/new-article.ts';
import {
  articleFolder,
  articlePath,
  articleSlug,
  articleSlugFault,
  MAX_SLUG_BYTES,
} from '../../src/scaffold/article-path.ts';

const date = { year: 2018, month: 12, day: 13 };

test('a file, or a folder of its own', () => {
  const place = { folder: './articles/', date, slug: 'x', bundle: false };
  expect(articlePath(place)).toBe('articles/2018-12-13-x.md');
  expect(articlePath({ ...place, bundle: true })).toBe('articles/2018-12-13-x/index.md');
});

test.each([
  ['Coördinatie in ’s-Hertogenbosch', 'coordinatie-in-s-hertogenbosch'],
  ['IJsland & ĳs', 'ijsland-en-ijs'],
  ['🎉', ''],
  ['日本語', ''],
  ['...', ''],
])('the slug of %s', (title, slug) => {
  expect(articleSlug(title)).toBe(slug);
});

test('date and slug take 80 bytes at most, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const slug = articleSlug(title);
      const path = articlePath({ folder: 'articles', date, slug, bundle: true });
      expect(Buffer.byteLength(path)).toBeLessThanOrEqual('articles//index.md'.length + 80);
      if (slug !== '') expect(articleSlugFault(slug)).toBeUndefined();
    }),
  );
});

test.each([
  ['../../etc/x', 'characters'],
  ['/abs', 'characters'],
  ['..\\x', 'characters'],
  ['C:x', 'characters'],
  ['a:evil', 'characters'],
  ['%2e%2e%2f', 'characters'],
  ['.git', 'characters'],
  ['-rf', 'characters'],
  ['con', 'reserved'],
  ['', 'empty'],
  ['a'.repeat(MAX_SLUG_BYTES + 1), 'too-long'],
  ['a'.repeat(MAX_SLUG_BYTES), undefined],
])('the slug %s: %s', (slug, fault) => {
  expect(articleSlugFault(slug)).toBe(fault);
});

test('the message names the real limit', () => {
  expect(newArticleWords.nl.slugFaults['too-long']).toContain(` ${MAX_SLUG_BYTES} `);
  expect(newArticleWords.en.slugFaults['too-long']).toContain(` ${MAX_SLUG_BYTES} `);
});

test.each([
  [['nieuws', 'kennis'], 'nieuws'],
  [['nieuws/**/*.md'], 'articles'],
  [[], 'articles'],
])('new articles of %j go to %s', (places, folder) => {
  expect(articleFolder(places)).toBe(folder);
});
