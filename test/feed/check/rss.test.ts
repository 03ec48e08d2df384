import { expect, test } from 'vitest';
import { checkFeed } from '../../../src/feed/check/check-feed.ts';

const self =
  '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://x.nl/feed.xml"/>';
const head = `<title>T</title><link>https://x.nl/</link><description>D</description>${self}`;
const guid = '<guid isPermaLink="false">tag:x.nl,2018:a</guid>';

const channel = (content: string) => `<rss version="2.0"><channel>${content}</channel></rss>`;
const withItem = (content: string) => channel(`${head}<item>${content}</item>`);
const item = (content: string) => withItem(`<title>A</title>${guid}${content}`);
const codes = (text: string) => checkFeed(text).map(({ code }) => code);

test('a sound feed', () => {
  expect(checkFeed(item('<pubDate>Thu, 13 Dec 2018 00:00:00 +0100</pubDate>'))).toEqual([]);
});

test('a finding in full', () => {
  expect(checkFeed(item('<pubDate>gisteren</pubDate>').replaceAll('><', '>\n<'))).toEqual([
    {
      code: 'InvalidRFC2822Date',
      severity: 'error',
      line: 10,
      column: 10,
      where: 'item > pubDate',
      value: 'gisteren',
    },
  ]);
});

test.each<readonly [string, string, readonly string[]]>([
  ['broken', '<rss><channel></rss>', ['SAXError']],
  ['empty', '', ['SAXError']],
  ['an entity of a DOCTYPE', '<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>', ['SAXError']],
  ['something else', '<html/>', ['UndefinedElement']],
  ['without a version', `<rss><channel>${head}</channel></rss>`, ['MissingAttribute']],
  [
    'an unknown version',
    `<rss version="3"><channel>${head}</channel></rss>`,
    ['InvalidRSSVersion'],
  ],
  [
    'an empty channel',
    channel(''),
    ['MissingElement', 'MissingElement', 'MissingElement', 'MissingSelf'],
  ],
  ['two titles', channel(`${head}<title>U</title>`), ['DuplicateElement']],
  ['an unknown element', channel(`${head}<titel>U</titel>`), ['UndefinedElement']],
  ['a relative link', channel(head.replace('https://x.nl/<', '/<')), ['InvalidFullLink']],
  ['a blank title', channel(head.replace('>T<', '> <')), ['NotBlank']],
  ['an odd language', channel(`${head}<language>Nederlands</language>`), ['InvalidLanguage']],
  ['an editor without address', channel(`${head}<webMaster>Ik</webMaster>`), ['InvalidContact']],
  [
    'metadata behind an item',
    channel(`${head}<item><title>A</title>${guid}</item><ttl>60</ttl>`),
    ['MisplacedItem'],
  ],
  [
    'one guid twice',
    channel(`${head}${`<item><title>A</title>${guid}</item>`.repeat(2)}`),
    ['DuplicateValue'],
  ],
  ['an item without anything', withItem(guid), ['ItemMustContainTitleOrDescription']],
  ['an item without a guid', withItem('<title>A</title>'), ['MissingGuid']],
  [
    'a guid that is no address',
    withItem('<title>A</title><guid>een twee</guid>'),
    ['InvalidHttpGUID'],
  ],
  [
    'a tag as an address',
    withItem('<title>A</title><guid>tag:x.nl,2018:a</guid>'),
    ['InvalidPermalink'],
  ],
  [
    'a short guid',
    withItem('<title>A</title><guid isPermaLink="false">12</guid>'),
    ['NotSufficientlyUnique'],
  ],
  [
    'a truth that is none',
    withItem('<title>A</title><guid isPermaLink="nee">tag:x.nl,2018:a</guid>'),
    ['InvalidBooleanAttribute'],
  ],
  [
    'the text before its description',
    item(
      '<e:encoded xmlns:e="http://purl.org/rss/1.0/modules/content/">A</e:encoded><description>B</description>',
    ),
    ['NeedDescriptionBeforeContent'],
  ],
  [
    'a date said twice',
    item(
      '<pubDate>Thu, 13 Dec 2018 00:00:00 GMT</pubDate><d:date xmlns:d="http://purl.org/dc/elements/1.1/">2018</d:date>',
    ),
    ['DuplicateItemSemantics'],
  ],
  ['an author without address', item('<author>Redactie VIAG</author>'), ['InvalidContact']],
  [
    'an enclosure without anything',
    item('<enclosure/>'),
    ['MissingAttribute', 'MissingAttribute', 'MissingAttribute'],
  ],
  [
    'an enclosure of nonsense',
    item('<enclosure url="a.png" length="1 KB" type="png"/>'),
    ['InvalidURLAttribute', 'InvalidIntegerAttribute', 'InvalidMIMEAttribute'],
  ],
  [
    'active content',
    item(
      '<description>&lt;script>&lt;/script>&lt;p onclick="a" style="position:fixed">&lt;a href="/x"></description>',
    ),
    ['SecurityRisk', 'SecurityRiskAttr', 'DangerousStyleAttr', 'ContainsRelRef'],
  ],
  ['HTML in a category', item('<category>&lt;b>A&lt;/b></category>'), ['ContainsHTML']],
  ['an entity in a category', item('<category>A &amp;amp; B</category>'), ['ContainsHTML']],
  ['the same as a number', item('<category>A &#x26;amp; B</category>'), []],
  ['misread characters', item('<category>\u0080 \ufffd</category>'), ['BadCharacters']],
  [
    'a logo unlike the channel',
    channel(
      `${head}<image><url>https://x.nl/a.svg</url><title>U</title><link>https://y.nl/</link><width>500</width></image>`,
    ),
    ['ImageUrlFormat', 'InvalidWidth', 'ImageLinkDoesntMatch', 'ImageTitleDoesntMatch'],
  ],
])('%s', (_, text, expected) => {
  expect([...codes(text)].sort()).toEqual([...expected].sort());
});

test.each([
  ['Thu, 13 Dec 2018 00:00:00 +0100', undefined],
  ['13 Dec 2018 00:00 GMT', undefined],
  ['Thu, 13 Dec 2018 00:00:00 CET', 'InvalidRFC2822Date'],
  ['Fri, 13 Dec 2018 00:00:00 +0100', 'IncorrectDOW'],
  ['Thu, 31 Nov 2018 00:00:00 +0100', 'InvalidRFC2822Date'],
  ['Thu, 13 Dec 2018 24:00:00 +0100', 'InvalidRFC2822Date'],
  ['do, 13 dec 2018 00:00:00 +0100', 'InvalidRFC2822Date'],
  ['thu, 13 dec 18 00:00 gmt', 'ProblematicalRFC822Date'],
  ['2018-12-13', 'InvalidRFC2822Date'],
  ['', 'InvalidRFC2822Date'],
])('the date %j is %s', (date, expected) => {
  expect(codes(item(`<pubDate>${date}</pubDate>`))).toEqual(expected ? [expected] : []);
});
