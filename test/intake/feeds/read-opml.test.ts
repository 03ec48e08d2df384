import { expect, test } from 'vitest';
import { readOpml } from '../../../src/intake/feeds/read-opml.ts';
import { bytesOf } from './sample.ts';

test('the feeds in a list, whatever folders they are in', () => {
  const text = `<?xml version="1.0"?><opml version="2.0"><head><title>Mijn feeds</title></head><body>
    <outline text="Overheid"><outline type="rss" text="VNG &amp; meer" title="x" xmlUrl=" https://vng.nl/rss "/>
    <outline text="Dieper"><outline title="RvIG" xmlURL="https://rvig.nl/feed" htmlUrl="https://rvig.nl"/></outline></outline>
    <outline type="rss" xmlUrl="https://naamloos.nl/feed"/>
    <outline type="rss" text="Lokaal" xmlUrl="file:///etc/passwd"/>
    <outline type="link" text="Geen feed" url="https://vng.nl"/></body></opml>`;
  expect(readOpml(bytesOf(text))).toEqual([
    { name: 'VNG & meer', url: 'https://vng.nl/rss' },
    { name: 'RvIG', url: 'https://rvig.nl/feed' },
    { name: 'https://naamloos.nl/feed', url: 'https://naamloos.nl/feed' },
  ]);
});

test.each([
  ['', 'empty'],
  ['<!DOCTYPE opml SYSTEM "x"><opml/>', 'doctype'],
  ['<rss/>', 'not-a-feed'],
  ['[]', 'not-a-feed'],
  ['<opml><body>'.repeat(1000), 'too-deep'],
])('%.30j is refused as %s', (text, fault) => {
  expect(readOpml(bytesOf(text))).toBe(fault);
});
