import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { checkFeed } from '../../src/feed/check/check-feed.ts';
import { atom } from '../../src/feed/formats/atom.ts';
import { feedFormats } from '../../src/feed/formats/index.ts';
import { jsonFeed } from '../../src/feed/formats/json-feed.ts';
import { rss } from '../../src/feed/formats/rss.ts';
import { firstUnbalanced } from '../render/balance.ts';
import { article, configWith, feedOf, feedsOf } from './sample.ts';
import { hasXmllint, xmllint } from './xmllint.ts';

const pieces = [
  'Gewoon',
  'AT&T',
  'a < b > c',
  '&amp; en &#38; en &nbsp;',
  ']]>',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '<?php x ?>',
  '"dubbel" en \'enkel\'',
  '\x1b[31mrood\x1b[0m',
  '\x00nul\x07bel\x0b',
  '\x85\x9b',
  '\ud800half',
  'half\udfff',
  '\ufffe\uffff\ufdd0',
  'Kapot\ufffd',
  '\u202edraai\u202c',
  'שלום עולם',
  'مرحبا',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'regel\neinde\r\nen\ttab',
  '\u2028scheiding\u2029',
  '{{email}} *|FNAME|* %%x%%',
  "'); DROP TABLE items; --",
  'x'.repeat(3000),
  'é'.repeat(500),
  '   ',
  '---js',
  '=?utf-8?B?PGI+?=',
];

/** Two hundred articles that hold each piece, and each pair of neighbours, in every place. */
const hostile = Array.from({ length: 200 }, (_, at) => {
  const piece = (offset: number) =>
    pieces[(at * 7 + offset * (1 + (at % 5))) % pieces.length] ?? '';
  return article(
    `articles/2018-12-${String(1 + (at % 28)).padStart(2, '0')}-hostile-${at}.md`,
    {
      title: `${piece(0)} ${piece(1)}`,
      date: `2018-12-${String(1 + (at % 28)).padStart(2, '0')}`,
      author: [piece(2), piece(3)],
      category: [piece(4)],
      tags: [piece(5), piece(6)],
      summary: `${piece(7)} ${piece(8)}`,
      slug: `${piece(9).slice(0, 40)}-${at}`,
      ...(at % 3 === 0 && { id: piece(10).slice(0, 40) + at }),
    },
    `${piece(1)}\n\n## ${piece(2)}\n\n\`${piece(3)}\` [${piece(4)}](<https://x.nl/${at}>)\n\n- ${piece(5)}\n`,
  );
});

describe('two hundred feeds of hostile articles', () => {
  const feeds = hostile.map((one, at) =>
    feedOf(
      [one, ...hostile.slice(at + 1, at + 3)],
      configWith({
        title: pieces[at % pieces.length] ?? '',
        description: pieces[(at + 3) % pieces.length] ?? '',
        content: at % 2 === 0 ? 'full' : 'summary',
      }),
    ),
  );

  test.each(feedFormats)('are without a fault in $file', (format) => {
    expect(feeds.flatMap((feed) => checkFeed(format.write(feed)))).toEqual([]);
  });

  test.skipIf(!hasXmllint)('are well-formed to xmllint', () => {
    expect(xmllint(feeds.flatMap((feed) => [rss.write(feed), atom.write(feed)]))).toBe('');
  });

  test('come back as they were', () => {
    for (const feed of feeds) {
      const ids = feed.items.map(({ id }) => id);
      const titles = feed.items.map(({ title }) => title);
      const html = feed.items.map((item) => item.html);
      const fromRss = parseRssFeed(rss.write(feed)).items ?? [];
      expect(fromRss.map(({ guid }) => guid?.value)).toEqual(ids);
      expect(fromRss.map(({ title }) => title)).toEqual(titles);
      expect(fromRss.map(({ content }) => content?.encoded)).toEqual(html);
      const fromAtom = parseAtomFeed(atom.write(feed)).entries ?? [];
      expect(fromAtom.map(({ id }) => id)).toEqual(ids);
      expect(fromAtom.map(({ content }) => content?.value)).toEqual(html);
      const fromJson = parseJsonFeed(JSON.parse(jsonFeed.write(feed))).items ?? [];
      expect(fromJson.map(({ id }) => id)).toEqual(ids);
      expect(fromJson.map((item) => item.content_html)).toEqual(html);
    }
  });

  test('hold no character that a terminal or a reader trips over', () => {
    const text = feeds.flatMap((feed) => feedFormats.map((format) => format.write(feed))).join('');
    const stray = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Cs}\ufffd-\uffff]/u;
    expect(stray.exec(text)).toBeNull();
    expect(JSON.stringify(text)).not.toMatch(/\\u(?:d[89a-f]|00[01])/i);
  });

  test('hold balanced HTML without anything active', () => {
    for (const { html = '' } of feeds.flatMap((feed) => feed.items)) {
      expect(firstUnbalanced(html)).toBeUndefined();
      expect(html).not.toMatch(/<(?:script|iframe|style|img)|\son\w+=/i);
    }
  });
});

test('a title with tags is text to Atom, and one warning to RSS', () => {
  const feed = feedOf([article('a.md', { title: '<b>Vet</b> & <script>x</script>' })]);
  expect(checkFeed(atom.write(feed))).toEqual([]);
  expect(checkFeed(rss.write(feed)).map(({ code }) => code)).toEqual(['ContainsHTML']);
  expect(parseRssFeed(rss.write(feed)).items?.[0]?.title).toBe('<b>Vet</b> & <script>x</script>');
});

test('5,000 articles of one day each have a moment of their own', () => {
  const many = Array.from({ length: 5000 }, (_, at) => article(`articles/stuk-${at}.md`));
  const [feed] = feedsOf(many, configWith({ limit: 5000, content: 'summary' }));
  const written = feed ? feedFormats.map((format) => format.write(feed)) : [];
  expect(feed?.items).toHaveLength(5000);
  expect(written.flatMap((text) => checkFeed(text))).toEqual([]);
  if (hasXmllint) expect(xmllint(written.slice(0, 2))).toBe('');
});

test.each([
  ['https://x.nl/a.png', '<p><img src="https://x.nl/a.png" alt=""></p>\n<p>Tekst.</p>'],
  ['/beeld/a.png', '<p><img src="https://www.viag.nl/beeld/a.png" alt=""></p>\n<p>Tekst.</p>'],
  ['javascript:alert(1)', '<p>Tekst.</p>'],
  ['data:image/png;base64,AAAA', '<p>Tekst.</p>'],
  ['//evil.example/a.png', '<p>Tekst.</p>'],
  ['../../geheim.png', '<p>Tekst.</p>'],
  ['tekst.txt', '<p>Tekst.</p>'],
  ['plaat.svg', '<p>Tekst.</p>'],
])('an article with the picture %s', (image, html) => {
  const files = {
    'tekst.txt': Buffer.from('geen beeld'),
    'plaat.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  };
  const feed = feedOf([article('a.md', { image }, 'Tekst.\n')], configWith(), files);
  expect(feed.items[0]).toMatchObject({ html });
  expect(feed.items[0]?.picture).toBeUndefined();
});

test('an article without a summary and a text still has an item', () => {
  const feed = feedOf([article('a.md', {}, '')]);
  expect(feed.items[0]).toMatchObject({ summary: '', html: '' });
  expect(feedFormats.flatMap((format) => checkFeed(format.write(feed)))).toEqual([]);
});
