import { expect, test } from 'vitest';
import { readFeed } from '../../../src/intake/feeds/read-feed.ts';
import { bytesOf, rss } from './sample.ts';

const read = (text: string, address?: string) =>
  readFeed({ bytes: bytesOf(text), ...(address !== undefined && { address }) });
const day = { year: 2018, month: 12, day: 13 };
const one = {
  title: 'Common Ground & meer',
  url: 'https://vng.nl/nieuws/common-ground',
  date: day,
  summary: 'Drie gemeenten vertellen.',
  lang: 'nl',
};
const feed = { title: 'VNG', items: [one], unlinked: 0, damaged: false };

const FORMATS = {
  'RSS 2.0': `<rss version="2.0"><channel><title>VNG</title><link>https://vng.nl/</link>
    <language>nl-NL</language><item><title>Common Ground &amp; meer</title>
    <link> https://vng.nl/nieuws/common-ground?utm_source=rss </link>
    <description>&lt;p&gt;Drie gemeenten &lt;b&gt;vertellen&lt;/b&gt;.&lt;/p&gt;</description>
    <pubDate>Thu, 13 Dec 2018 10:00:00 +0100</pubDate></item></channel></rss>`,
  'RSS 2.0 with a permalink for a link': `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>VNG</title><item><title><![CDATA[Common Ground &amp; meer]]></title>
    <guid>https://vng.nl/nieuws/common-ground</guid><dc:date>2018-12-13T10:00:00Z</dc:date>
    <dc:language>nl</dc:language><description>Drie gemeenten vertellen.</description></item></channel></rss>`,
  'RSS 2.0 with a link of Atom': `<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom" xml:lang="nl">
    <channel><title>VNG</title><item><title>Common Ground &amp; meer</title>
    <a:link rel="self" href="https://vng.nl/feed"/><a:link href="https://vng.nl/nieuws/common-ground"/>
    <a:published>2018-12-13</a:published><description>Drie gemeenten vertellen.</description></item></channel></rss>`,
  'RSS 0.91 in a namespace of its own': `<rss version="0.91" xmlns="http://backend.userland.com/rss2"><channel>
    <title>VNG</title><language>nl</language><item><title>Common Ground &amp; meer</title>
    <link>https://vng.nl/nieuws/common-ground</link><pubDate>13 Dec 18</pubDate>
    <description>Drie gemeenten vertellen.</description></item></channel></rss>`,
  'RSS 1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://vng.nl/rss"><title>VNG</title>
    <items><rdf:Seq><rdf:li rdf:resource="https://vng.nl/nieuws/common-ground"/></rdf:Seq></items></channel>
    <item rdf:about="https://vng.nl/nieuws/common-ground"><title>Common Ground &amp; meer</title>
    <description>Drie gemeenten vertellen.</description><dc:date>2018-12-13</dc:date>
    <dc:language>nl</dc:language></item></rdf:RDF>`,
  'Atom 1.0': `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>VNG</title>
    <entry><title type="html">Common &lt;b&gt;Ground&lt;/b&gt; &amp;amp; meer</title>
    <link rel="enclosure" href="https://vng.nl/a.mp3"/><link rel="alternate" type="application/pdf" href="https://vng.nl/a.pdf"/>
    <link rel="alternate" type="text/html" href="https://vng.nl/nieuws/common-ground"/>
    <updated>2018-12-20T10:00:00Z</updated><published>2018-12-13T10:00:00Z</published>
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Drie <b>gemeenten</b> vertellen.</div></summary>
    </entry></feed>`,
  'Atom 0.3': `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="nl"><title>VNG</title>
    <entry><title mode="escaped" type="text/html">Common Ground &amp;amp; meer</title>
    <link rel="alternate" type="text/html" href="https://vng.nl/nieuws/common-ground"/>
    <issued>2018-12-13T10:00:00Z</issued><modified>2018-12-20T10:00:00Z</modified>
    <content type="text/plain">Drie gemeenten vertellen.</content></entry></feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'VNG',
    language: 'nl-NL',
    items: [
      {
        id: '1',
        url: 'https://vng.nl/nieuws/common-ground',
        external_url: 'https://elders.nl/',
        title: 'Common Ground & meer',
        content_html: '<p>Drie gemeenten vertellen.</p>',
        date_published: '2018-12-13T10:00:00+01:00',
      },
    ],
  }),
};

test.each(Object.entries(FORMATS))('%s', (_name, text) => {
  expect(read(text)).toEqual(feed);
});

test.each([
  ['/nieuws/a', 'https://vng.nl/nieuws/a'],
  ['a', 'https://vng.nl/feeds/a'],
  ['../a?b=1', 'https://vng.nl/a?b=1'],
  ['//elders.nl/a', 'https://elders.nl/a'],
  ['https://elders.nl/a b', 'https://elders.nl/a%20b'],
])('a link to %j leads to %s', (link, url) => {
  const text = rss(`<item><title>A</title><link>${link}</link></item>`);
  expect(read(text, 'https://vng.nl/feeds/rss')).toMatchObject({ items: [{ url }] });
});

test('links are relative to xml:base, and of a file to the site of the channel', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://vng.nl/x/"><entry xml:base="y/">
    <title>A</title><link xml:base="z/" href="a"/></entry></feed>`;
  expect(read(atom, 'https://elders.nl/feed')).toMatchObject({
    items: [{ url: 'https://vng.nl/x/y/z/a' }],
  });
  const saved = rss('<item><title>A</title><link>/a</link></item>', '<link>https://vng.nl/</link>');
  expect(read(saved)).toMatchObject({ items: [{ url: 'https://vng.nl/a' }] });
});

test.each([
  '',
  'javascript:alert(1)',
  'mailto:a@vng.nl',
  'file:///etc/passwd',
  'https://naam:geheim@vng.nl/',
  '/zonder/begin',
  'http://',
  `https://vng.nl/${'a'.repeat(2000)}`,
])('an item that links to %.40j is left out and counted', (link) => {
  const items = `<item><title>A</title><link>${link}</link></item><item><title>B</title><link>https://vng.nl/b</link></item>`;
  expect(read(rss(items))).toEqual({
    title: 'Voorbeeld',
    items: [{ title: 'B', url: 'https://vng.nl/b' }],
    unlinked: 1,
    damaged: false,
  });
});

test('without a title the first words stand there, else the address', () => {
  const words =
    'Vandaag opent het loket voor gemeenten die willen meedoen aan de proef met open standaarden.';
  const link = '<link>https://vng.nl/a</link>';
  const items = `<item>${link}<description>${words}</description></item><item>${link}</item>`;
  expect(read(rss(items))).toMatchObject({
    items: [
      { title: 'Vandaag opent het loket voor gemeenten die willen meedoen aan de proef met open…' },
      { title: 'https://vng.nl/a' },
    ],
  });
});

test('in Atom a plain title is plain, whatever stands in it', () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>De &lt;b&gt;-tag &amp;amp; zo</title>
    <link href="https://vng.nl/a"/></entry></feed>`;
  expect(read(text)).toMatchObject({ items: [{ title: 'De <b>-tag &amp; zo' }] });
});

test('a title of a whole page is cut', () => {
  const items = `<item><title>${'woord '.repeat(5000)}</title><link>https://vng.nl/a</link></item>`;
  expect(read(rss(items))).toMatchObject({ items: [{ title: `${'woord '.repeat(49)}woord…` }] });
});
