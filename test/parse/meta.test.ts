import { describe, expect, test } from 'vitest';
import type { FrontMatterMapping } from '../../src/model/config.ts';
import { parseText } from '../../src/parse/document.ts';
import { mapping, parsed, withHead } from './sample.ts';

const nothing = { authors: [], categories: [], tags: [], related: [], slug: 'woo', draft: false };

test('reads every key', () => {
  const head = `title: " Woo in de praktijk "
author: [Renk Ruijter, Bestuur]
date: 2018-12-13
category: Nieuws
summary: Kort.
tags: [woo, 2018, true]
image: kaart.png
alt: Een kaart
related:
  - andere-slug
  - {title: VNG, url: https://vng.nl}
slug: eigen-slug
draft: true
updated: 2018-12-14T10:00:00+01:00
lang: en
social: {x: Kort bericht}`;
  expect(withHead(head).article?.meta).toEqual({
    title: 'Woo in de praktijk',
    authors: ['Renk Ruijter', 'Bestuur'],
    date: { year: 2018, month: 12, day: 13 },
    updated: { year: 2018, month: 12, day: 14 },
    categories: ['Nieuws'],
    summary: 'Kort.',
    tags: ['woo', '2018', 'true'],
    image: { src: 'kaart.png', alt: 'Een kaart' },
    related: [
      { kind: 'article', slug: 'andere-slug' },
      { kind: 'page', title: 'VNG', url: 'https://vng.nl' },
    ],
    slug: 'eigen-slug',
    draft: true,
    lang: 'en',
    social: { own: { x: 'Kort bericht' } },
  });
});

test.each([
  ['title: 2018', { ...nothing, title: '2018' }],
  ['title: 1.10', { ...nothing, title: '1.10' }],
  ['title: ""', nothing],
  ['title:', nothing],
  ['title: [a]', nothing],
  ['author: {naam: X}', nothing],
  ['author: [X, {naam: Y}, "", null]', { ...nothing, authors: ['X'] }],
  ['date: [2018-12-13]', nothing],
  ['image: ""', nothing],
  ['draft: "true"', nothing],
  ['related: {title: x}', nothing],
  ['slug: "  "', nothing],
  ['unknown: x', nothing],
])('leaves out what has the wrong shape: %s', (head, meta) => {
  expect(withHead(head).article?.meta).toEqual(meta);
});

describe('a date is the day that is written, or none', () => {
  const dateOf = (written: string) => withHead(`date: ${written}`).article?.meta.date;

  test.each([
    '2018-12-13',
    '"2018-12-13"',
    '2018-12-13T23:30:00Z',
    '2018-12-13T23:30:00-11:00',
    '2018-12-13T00:30:00+14:00',
    '2018-12-13 10:00',
    '2018-12-13 # gisteren',
  ])('%s is 13 December in every zone', (written) => {
    expect(dateOf(written)).toEqual({ year: 2018, month: 12, day: 13 });
  });

  test.each([
    '13-12-2018',
    '2018-2-3',
    '20181213',
    '2018-02-30',
    '２０１８-１２-１３',
    '9999-12-31',
    '2018-??-??',
    '12',
  ])('%s is none', (written) => {
    expect(dateOf(written)).toBe(undefined);
  });
});

describe('front matter of another house', () => {
  const house: Partial<FrontMatterMapping> = {
    aliases: { author: ['authors', 'conducted_by'], category: ['categories'], date: ['published'] },
  };

  test('an alias stands for the key, and its own name stays known', () => {
    const document = withHead(
      'authors: [A, B]\ncategories: [Nieuws]\npublished: 2018-12-13',
      house,
    );
    expect(document.article?.meta).toEqual({
      ...nothing,
      authors: ['A', 'B'],
      categories: ['Nieuws'],
      date: { year: 2018, month: 12, day: 13 },
    });
    expect([...(document.article?.frontMatter.keys ?? [])]).toEqual([
      ['author', 'authors'],
      ['date', 'published'],
      ['category', 'categories'],
    ]);
  });

  test('the own key comes before its aliases, and those in their order', () => {
    const authors = (head: string) => withHead(head, house).article?.meta.authors;
    expect(authors('conducted_by: C\nauthors: B\nauthor: A')).toEqual(['A']);
    expect(authors('conducted_by: C\nauthors: B')).toEqual(['B']);
    expect(authors('conducted_by: C')).toEqual(['C']);
  });

  test('without a mapping an alias is nothing', () => {
    expect(withHead('authors: [A]').article?.meta).toEqual(nothing);
  });
});

describe('the title from the first heading', () => {
  const heading: Partial<FrontMatterMapping> = { title: 'heading' };
  const titleOf = (text: string) => parsed(text, heading).article?.meta.title;

  test.each([
    ['---\na: b\n---\n\n# Woo *in* de praktijk\n\nTekst.\n', 'Woo in de praktijk'],
    ['---\na: b\n---\n\n## Onder\n\n# Boven\n', 'Boven'],
    ['---\na: b\n---\n\nBoven\n=====\n', 'Boven'],
    ['---\na: b\n---\n\n#\n\n# Tweede\n', 'Tweede'],
    ['---\na: b\n---\n\n```\n# geen kop\n```\n', undefined],
    ['---\ntitle: Voor\n---\n\n# Na\n', 'Voor'],
  ])('%j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  test('it is not printed a second time, unless the front matter has one', () => {
    const types = (text: string, how: Partial<FrontMatterMapping>) =>
      parsed(text, how)
        .article?.tree()
        .children.map(({ type }) => type);
    const body = '\n# Woo\n\nTekst.\n\n# Nog een\n';
    expect(types(`---\na: b\n---\n${body}`, heading)).toEqual(['paragraph', 'heading']);
    expect(types(`---\ntitle: X\n---\n${body}`, heading)).toEqual([
      'heading',
      'paragraph',
      'heading',
    ]);
    expect(types(`---\na: b\n---\n${body}`, {})).toEqual(['heading', 'paragraph', 'heading']);
  });
});

describe('the date from the path', () => {
  const dateIn = (path: string, head = 'a: b') =>
    parseText(path, `---\n${head}\n---\n`, false, { ...mapping, date: 'path' }).article?.meta.date;

  test.each([
    ['articles/2018-12-13-woo.md', { year: 2018, month: 12, day: 13 }],
    ['articles/2018-12-13-woo/index.md', { year: 2018, month: 12, day: 13 }],
    ['blog/2018/12/13/woo.md', { year: 2018, month: 12, day: 13 }],
    ['blog/2018/12/13-woo.md', { year: 2018, month: 12, day: 13 }],
    ['articles/2018-02-30-woo.md', undefined],
    ['2012/11/500-leden.md', undefined],
    ['articles/woo.md', undefined],
  ])('%s', (path, date) => {
    expect(dateIn(path)).toEqual(date);
  });

  test('the front matter comes first, also when its date will not do', () => {
    expect(dateIn('articles/2018-12-13-woo.md', 'date: 2018-12-01')?.day).toBe(1);
    expect(dateIn('articles/2018-12-13-woo.md', 'date: ooit')).toBe(undefined);
  });
});

test.each([
  ['social: Kort', undefined],
  ['social: [a]', undefined],
  ['social:', undefined],
  ['social: {}', { own: {} }],
  ['social: {twitter: " Kort "}', { own: { x: 'Kort' } }],
  [
    'social: {text: Voor allen, warning: Let op}',
    { own: {}, shared: 'Voor allen', warning: 'Let op' },
  ],
  ['social: {linkedin: 2018, x: "", instagram: Foto, mastodon: Ja}', { own: { mastodon: 'Ja' } }],
  ['social:\n  x: |\n    Een.\n\n    Twee.\n', { own: { x: 'Een.\n\nTwee.' } }],
])('%j', (head, social) => {
  expect(withHead(head).article?.meta.social).toEqual(social);
});
