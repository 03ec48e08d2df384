import { expect, test } from 'vitest';
import { slugsIn } from '../../src/newsletter/article-mentions.ts';
import {
  monthStart,
  newsletterDate,
  newsletterFile,
  newsletterPath,
} from '../../src/scaffold/newsletter-file.ts';
import { unsentOf } from '../../src/scaffold/unsent.ts';

test('the whole file', () => {
  const answers = {
    title: 'Nieuwsbrief december 2018',
    date: { year: 2018, month: 12, day: 20 },
    subject: 'Zeventien gemeenten in Barcelona: wat leerden ze?',
    preheader: '',
    slugs: ['barcelona', '2018'],
  };
  expect(newsletterFile(newsletterPath('newsletters/', '2018-12'), answers, 'nl').file).toEqual({
    path: 'newsletters/2018-12.md',
    content: `---
title: Nieuwsbrief december 2018
date: 2018-12-20
subject: 'Zeventien gemeenten in Barcelona: wat leerden ze?'
preheader: ''
articles:
  - barcelona
  - '2018'
---

<!-- Schrijf hier een inleiding van een paar zinnen en haal deze regel weg. -->
`,
  });
});

test.each([
  ['2018-12', { year: 2018, month: 12, day: 1 }],
  ['2018-13', undefined],
  ['2018-1', undefined],
  ['0000-01', undefined],
  ['../2018-12', undefined],
])('the month %s', (month, start) => {
  expect(monthStart(month)).toEqual(start);
});

test('a newsletter is dated today, but not before its month', () => {
  const today = { year: 2018, month: 12, day: 13 };
  expect(newsletterDate(today, { year: 2018, month: 11, day: 1 })).toBe(today);
  expect(newsletterDate(today, { year: 2018, month: 12, day: 1 })).toBe(today);
  const january = { year: 2019, month: 1, day: 1 };
  expect(newsletterDate(today, january)).toBe(january);
});

test('unsent: of the month, no drafts, not sent, newest first, each once', () => {
  const meta = (slug: string, day?: number, month = 12, draft = false) => ({
    authors: [],
    categories: [],
    tags: [],
    related: [],
    slug,
    draft,
    ...(day === undefined ? {} : { date: { year: 2018, month, day } }),
  });
  const articles = [
    meta('oud', 3),
    meta('nieuw', 18),
    meta('zelfde-dag', 18),
    meta('verstuurd', 10),
    meta('concept', 11, 12, true),
    meta('november', 30, 11),
    meta('zonder-datum'),
    meta('oud', 2),
  ];
  expect(unsentOf(articles, new Set(['verstuurd']), '2018-12')).toEqual([
    'nieuw',
    'zelfde-dag',
    'oud',
  ]);
});

test.each([
  [{ articles: ['a', { slug: 'b' }, 3, null, { slug: 4 }] }, ['a', 'b', '3', '4']],
  [{ articles: 'a' }, []],
  [null, []],
  [[], []],
])('the slugs in %j', (data, slugs) => {
  expect(slugsIn(data)).toEqual(slugs);
});
