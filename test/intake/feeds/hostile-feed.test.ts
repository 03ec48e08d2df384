import { expect, test } from 'vitest';
import { readFeed } from '../../../src/intake/feeds/read-feed.ts';
import { bytesOf, rss, xml } from './sample.ts';

const read = (text: string) => readFeed({ bytes: bytesOf(text) });
const item = (title: string, more = '') =>
  `<item><title>${title}</title><link>https://vng.nl/a</link>${more}</item>`;

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>', 'doctype'],
  [
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
    'doctype',
  ],
  [
    `<!DOCTYPE l [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;&a;">'.repeat(9)}]><rss>&b;</rss>`,
    'doctype',
  ],
  ['<rss>'.repeat(200_000), 'too-deep'],
  [rss('<x:y xmlns:x="x">'.repeat(200_000)), 'too-deep'],
  ['<html><body>Niet gevonden</body></html>', 'not-a-feed'],
  ['<!DOCTYPE html><html><body>Niet gevonden</body></html>', 'not-a-feed'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-a-feed'],
  ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'not-a-feed'],
  ['gewone tekst', 'not-a-feed'],
  ['{"version": "1"}', 'not-a-feed'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": [', 'not-a-feed'],
  ['['.repeat(1_000_000), 'not-a-feed'],
  ['\0\0\0\0', 'not-a-feed'],
] as const)('what cannot be read is refused, within a second (%#)', (text, fault) => {
  const start = performance.now();
  expect(read(text)).toBe(fault);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  [xml('<b onclick="x()">Titel</b>'), 'Titel'],
  [xml('<img src=x onerror=alert(1)>Titel'), 'Titel'],
  ['&#27;[31mRood', '&#27;[31mRood'],
  ['om&#x202e;gekeerd', 'omgekeerd'],
  ['*|EMAIL|* {{voornaam}}', '*|EMAIL|* {{voornaam}}'],
  ['---js', '---js'],
  [xml('Twee\nregels\u2028lang'), 'Twee regels lang'],
  ['Bel &eacute;&eacute;n &onbekend;', 'Bel één &onbekend;'],
  ['AT&T', 'AT&T'],
  ['half &#xd83d;', 'half &#xd83d;'],
])('the title %j is %j', (title, plain) => {
  expect(read(rss(item(title)))).toMatchObject({ items: [{ title: plain }] });
});

test('elements and attributes with the names of a prototype are elements and attributes', () => {
  const odd = '<__proto__ x="1"><a>1</a></__proto__><constructor __proto__="x" prototype="y"/>';
  const prefixed = '<__proto__:x xmlns:__proto__="http://a/" __proto__:y="1"/>';
  expect(read(rss(item('A', odd + prefixed)))).toMatchObject({
    items: [{ title: 'A' }],
    damaged: false,
  });
  const json = `{"__proto__": {"items": [1]}, "version": "https://jsonfeed.org/version/1.1",
    "items": [{"__proto__": {"title": "erfenis"}, "url": "https://vng.nl/a"}]}`;
  expect(read(json)).toMatchObject({ items: [{ title: 'https://vng.nl/a' }] });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('of a feed that breaks off or is not well-formed the rest is read', () => {
  const whole = rss(item('A') + item('B'));
  expect(read(whole.slice(0, -30))).toMatchObject({
    items: [{ title: 'A' }, { title: 'B' }],
    damaged: true,
  });
  expect(read(rss(item('A & B') + item('<![CDATA[C & D]]><!-- & -->')))).toMatchObject({
    items: [{ title: 'A & B' }, { title: 'C & D' }],
    damaged: false,
  });
  expect(read(rss(`<item><title>A<title>B</item>${item('C')}`))).toMatchObject({ damaged: true });
});

test.each([
  ['items', rss(item('A').repeat(60_000))],
  [
    'attributes',
    rss(item('A', `<x ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`)),
  ],
  [
    'namespaces',
    rss(
      item('A', `<x ${Array.from({ length: 100_000 }, (_, i) => `xmlns:a${i}="u"`).join(' ')}/>`),
    ),
  ],
  ['entities', rss(item('&amp;eacute;'.repeat(300_000)))],
  ['CDATA', rss(item('<![CDATA[a]]>'.repeat(300_000)))],
  ['comments', rss(`<!--x-->${'<!--x-->'.repeat(500_000)}`)],
  ['bare ampersands', rss(item('& '.repeat(1_000_000)))],
  ['open angle brackets', rss(item('<'.repeat(1_000_000)))],
  ['end tags of nothing', rss('</a>'.repeat(500_000))],
  ['one long link', rss(`<item><link>https://vng.nl/${'a?&'.repeat(1_000_000)}</link></item>`)],
])('a feed of nearly 5 MB that is all %s is read in seconds', (_name, text) => {
  const start = performance.now();
  expect(read(text.slice(0, 5 * 1024 * 1024))).toMatchObject({ title: 'Voorbeeld' });
  expect(performance.now() - start).toBeLessThan(8000);
});
