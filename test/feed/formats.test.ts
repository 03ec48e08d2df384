import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { checkFeed } from '../../src/feed/check/check-feed.ts';
import { atom } from '../../src/feed/formats/atom.ts';
import { feedFormats } from '../../src/feed/formats/index.ts';
import { jsonFeed } from '../../src/feed/formats/json-feed.ts';
import { rss } from '../../src/feed/formats/rss.ts';
import { rfc822, rfc3339 } from '../../src/text/dates/zoned-time.ts';
import { article, configWith, feedOf, pixels } from './sample.ts';

const body = `De *Wet open overheid* telt [meer artikelen](2018-12-06-bio.md#wat-nu).

## Wat nu?

![Een kaart](kaart.png) en ![Logo](/beeld/logo.svg) en ![Weg](weg.png)

| Gemeente | Inwoners |
| -------- | -------: |
| Breda    |  184.000 |

Zie [de site](/nieuws), [dit kopje](#wat-nu) en [een bijlage](bijlage.pdf).
`;

const everything = [
  article(
    'articles/2018-12-13-woo.md',
    {
      title: 'Woo & Wob: “wat nu?”',
      author: ['Redactie VIAG', 'Bestuur VIAG'],
      category: 'Nieuws',
      tags: ['woo', 'openbaarheid'],
      summary: 'Wat de Woo van je vraagt: 3 < 5 & meer.',
      image: 'kaart.png',
      alt: 'Een kaart van Breda',
      updated: '2019-03-31',
    },
    body,
  ),
  article('articles/2018-12-06-bio.md', {
    title: 'Van BIG naar BIO',
    date: '2018-12-06',
    category: 'Kennis',
    lang: 'en',
  }),
  article('articles/2018-07-01-zomer.md', { title: 'Zomer', date: '2018-07-01' }),
];
const config = configWith({
  description: 'Nieuws van de vereniging',
  image: 'beeld/logo.png',
});
const files = { 'articles/kaart.png': pixels, 'beeld/logo.png': pixels };
const feed = feedOf(everything, config, files);

test.each(feedFormats)('all that a feed can hold, in $file', async ({ file, write }) => {
  const written = write(feed);
  await expect(written).toMatchFileSnapshot(`./fixtures/${file}`);
  expect(checkFeed(written)).toEqual([]);
});

test('a feed of summaries', async () => {
  const short = feedOf(everything, configWith({ content: 'summary', limit: 1 }), files);
  const written = feedFormats.map((format) => format.write(short)).join('');
  await expect(written).toMatchFileSnapshot('./fixtures/summaries.txt');
  for (const format of feedFormats) expect(checkFeed(format.write(short))).toEqual([]);
});

describe('what another reader makes of it', () => {
  test('RSS', () => {
    const read = parseRssFeed(rss.write(feed));
    expect(read.title).toBe(feed.title);
    expect(read.items).toEqual(
      feed.items.map((item) =>
        expect.objectContaining({
          title: item.title,
          link: item.url,
          guid: { value: item.id, isPermaLink: false },
          pubDate: rfc822(item.published),
          content: { encoded: item.html },
          ...(item.picture && {
            enclosures: [{ url: item.picture.url, type: 'image/png', length: item.picture.bytes }],
          }),
        }),
      ),
    );
  });

  test('Atom', () => {
    const read = parseAtomFeed(atom.write(feed));
    expect(read.id).toBe('https://www.viag.nl/feed/atom.xml');
    expect(read.entries).toEqual(
      feed.items.map((item) =>
        expect.objectContaining({
          id: item.id,
          published: rfc3339(item.published),
          updated: rfc3339(item.updated ?? item.published),
          content: { type: 'html', value: item.html },
        }),
      ),
    );
  });

  test('JSON Feed', () => {
    const read = parseJsonFeed(JSON.parse(jsonFeed.write(feed)));
    expect(read.items).toEqual(
      feed.items.map((item) =>
        expect.objectContaining({
          id: item.id,
          url: item.url,
          title: item.title,
          summary: item.summary,
          content_html: item.html,
          date_published: rfc3339(item.published),
        }),
      ),
    );
  });
});
