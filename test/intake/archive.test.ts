import { describe, expect, test } from 'vitest';
import { readPost } from '../../src/intake/archive/read-post.ts';
import type { System } from '../../src/intake/archive/systems.ts';
import { isRefused } from '../../src/intake/incoming.ts';
import { toIso } from '../../src/text/dates/calendar.ts';

const house = { aliases: {}, title: 'front-matter', date: 'front-matter', allow: [] } as const;

function read(head: string, path = '_posts/2018-12-13-woo.md', system: System = 'jekyll') {
  const bytes = new TextEncoder().encode(
    `---\n${head}\n---\nTekst.\n\n![Een kaart](./kaart.png)\n`,
  );
  const taken = readPost({ path, shown: path, bytes }, 'oud', system, house);
  if (isRefused(taken)) throw new Error(taken.reason.kind);
  const { data, notes } = taken;
  return {
    ...taken,
    day: taken.date && toIso(taken.date),
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
    notes: notes.map(({ kind }) => kind),
  };
}

describe('names', () => {
  test.each([
    ['authors: [A B, C D]', { author: ['A B', 'C D'] }],
    ['authors:\n  - name: A B\n    url: x', { author: 'A B' }],
    ['categories: [Nieuws]', { category: 'Nieuws' }],
    ['description: Kort.', { summary: 'Kort.' }],
    ['lead: Kort.\nsubtitle: Meer', { summary: 'Kort.', subtitle: 'Meer' }],
    ['keywords: woo', { tags: ['woo'] }],
    ['cover: kaart.png', { image: 'kaart.png', alt: 'Een kaart' }],
    ['lastmod: 2019-01-02', { updated: '2019-01-02' }],
    ['published: false', { draft: true }],
    ['published: true', {}],
    ['draft: true', { draft: true }],
    ['locale: nl', { lang: 'nl' }],
    ['weight: 3\nnested: {a: [1]}', { weight: 3, nested: { a: [1] } }],
    ['author: {first: A}', { author: { first: 'A' } }],
  ])('%s', (head, data) => {
    expect(read(`title: Woo\n${head}`).data).toEqual(data);
  });

  test('what cannot be read is kept, and said', () => {
    const { data, notes } = read('title: Woo # let op\ntags: {a: 1}\n# nog iets');
    expect({ data, notes }).toEqual({
      data: { tags: { a: 1 } },
      notes: ['yaml-comments', 'unread-value'],
    });
  });
});

test.each([
  ['date: 2018-12-11', '_posts/2018-12-13-woo.md', '2018-12-11'],
  ['x: y', '_posts/2018-12-13-woo.md', '2018-12-13'],
  ['x: y', 'blog/2018/12/13-woo.md', '2018-12-13'],
  ['pubDate: Dec 03 2018', 'blog/woo.md', '2018-12-03'],
  ['date: 2018-12-13T23:59:00-10:00', 'blog/woo.md', '2018-12-13'],
  ['date: 13-12-2018', 'blog/woo.md', '2018-12-13'],
])('the day of %s in %s', (head, path, day) => {
  expect(read(`title: Woo\n${head}`, path).day).toBe(day);
});

test.each([
  ['x: y', '_posts/2018-12-13-woo.md', 'woo'],
  ['x: y', 'blog/2018/12/13-woo.md', 'woo'],
  ['date: 2018-12-13', 'blog/10-tips.md', '10-tips'],
  ['slug: /blog/woo-nu/', '_posts/2018-12-13-woo.md', 'woo-nu'],
  ['slug: 2018-12-13-woo-nu', '_posts/2018-12-13-woo.md', 'woo-nu'],
  ['date: 2018-12-13', 'content/nieuws/woo/index.md', 'woo'],
])('the slug of %s in %s', (head, path, slug) => {
  expect(read(`title: Woo\n${head}`, path).slug).toBe(slug);
});

test('a folder of Hugo or Astro may be a category, one of Jekyll is not', () => {
  const head = 'title: Woo\ndate: 2018-12-13';
  expect(read(head, 'content/nieuws/woo.md', 'hugo').section).toBe('nieuws');
  expect(read(head, 'src/content/nieuws/woo.md', 'astro').section).toBe('nieuws');
  expect(read(head, 'content/2018/woo.md', 'hugo').section).toBeUndefined();
  expect(read(head, 'content/nieuws/woo.md', 'jekyll').section).toBeUndefined();
});
