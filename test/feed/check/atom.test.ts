import { expect, test } from 'vitest';
import { checkFeed } from '../../../src/feed/check/check-feed.ts';

const id = '<id>tag:x.nl,2018:f</id>';
const updated = '<updated>2018-12-13T00:00:00+01:00</updated>';
const head = `<title>T</title>${id}${updated}<link rel="self" href="https://x.nl/a.xml"/>`;
const author = '<author><name>Redactie VIAG</name></author>';
const feed = (content: string) => `<feed xmlns="http://www.w3.org/2005/Atom">${content}</feed>`;
const entry = (content = '') =>
  `<entry><title>A</title><id>tag:x.nl,2018:a</id>${updated}<link href="https://x.nl/a"/>${content}</entry>`;
const inEntry = (content: string) => feed(head + author + entry(content));
const withId = (value: string) => feed(head.replace('tag:x.nl,2018:f', value));

test.each<readonly [string, string, readonly string[]]>([
  ['sound', inEntry('<content type="html">&lt;p>A&lt;/p></content>'), []],
  ['without a namespace', '<feed/>', ['InvalidNamespace']],
  ['empty', feed(''), ['MissingElement', 'MissingElement', 'MissingElement', 'MissingSelf']],
  ['two ids', feed(head + id), ['DuplicateElement']],
  ['an element of RSS', feed(`${head}<pubDate/>`), ['UndefinedElement']],
  ['an entry without an author', feed(head + entry()), ['MissingElement']],
  ['an author without a name', feed(`${head}<author/>`), ['MissingElement']],
  [
    'a bad mail address',
    feed(`${head}<author><name>A</name><email>a b</email></author>`),
    ['InvalidContact'],
  ],
  [
    'one entry twice',
    feed(head + author + entry() + entry()),
    ['DuplicateValue', 'DuplicateUpdated'],
  ],
  [
    'an entry without text or link',
    feed(`${head}${author}<entry><title>A</title>${id}${updated}</entry>`),
    ['MissingContentOrAlternate'],
  ],
  ['two ways to one page', inEntry('<link href="https://x.nl/b"/>'), ['DuplicateAtomLink']],
  ['a link to nothing', inEntry('<link rel="via"/>'), ['MissingAttribute']],
  ['a link with text', inEntry('<link rel="via" href="/a">A</link>'), ['AtomLinkNotEmpty']],
  ['an unknown kind of link', inEntry('<link rel="x" href="/a"/>'), ['UnregisteredAtomLinkRel']],
  [
    'a link of nonsense',
    inEntry('<link rel="" type="png" length="x" hreflang="!" href="a b"/>'),
    [
      'AttrNotBlank',
      'InvalidMIMEType',
      'InvalidIntegerAttribute',
      'InvalidLanguage',
      'InvalidLink',
    ],
  ],
  ['a category without a name', inEntry('<category/>'), ['MissingAttribute']],
  [
    'a title of a media type',
    feed(head.replace('<title', '<title type="text/html"')),
    ['InvalidTextType'],
  ],
  ['HTML in a label', inEntry('<category term="a" label="&lt;b>A&lt;/b>"/>'), ['ContainsHTML']],
  ['elements in a name', feed(`${head}<generator>A<b/></generator>`), ['UndefinedElement']],
  [
    'a type of many parts',
    inEntry('<content type="multipart/alternative">A</content>'),
    ['InvalidMIMEType'],
  ],
  ['undeclared HTML', inEntry('<summary>&lt;b>A&lt;/b></summary>'), ['ContainsUndeclaredHTML']],
  [
    'elements in text',
    inEntry('<summary><b/></summary>'),
    ['UndefinedElement', 'UndefinedElement'],
  ],
  [
    'a script in XHTML',
    inEntry(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><script onload="x"/></div></content>',
    ),
    ['SecurityRisk', 'SecurityRiskAttr'],
  ],
  ['XHTML without a div', inEntry('<content type="xhtml">A</content>'), ['MissingXhtmlDiv']],
  ['an id that is no tag', withId('tag:x.nl,18:f'), ['InvalidTAG']],
  ['an id that is no URN', withId('urn:x'), ['InvalidURN']],
  ['an id that is no UUID', withId('urn:uuid:1'), ['InvalidUUID']],
  ['an id without a host', withId('http:/a'), ['InvalidLink']],
  ['an id with a blank', withId('https://x.nl/a b'), ['InvalidUriChar']],
])('%s', (_, text, expected) => {
  const codes = checkFeed(text).map(({ code }) => code);
  expect([...new Set(codes)].sort()).toEqual([...new Set(expected)].sort());
});

test.each([
  ['2018-12-13T00:00:00Z', true],
  ['2018-12-13T00:00:00.25-05:00', true],
  ['2018-12-13', false],
  ['2018-12-13T00:00Z', false],
  ['2018-12-13t00:00:00z', false],
  ['2018-12-13T00:00:00+0100', false],
  ['2018-12-13T25:00:00Z', false],
  ['2018-02-30T00:00:00Z', false],
])('the moment %s', (moment, sound) => {
  const codes = checkFeed(feed(head.replace('2018-12-13T00:00:00+01:00', moment)));
  expect(codes.map(({ code }) => code)).toEqual(sound ? [] : ['InvalidRFC3339Date']);
});
