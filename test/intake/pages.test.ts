import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/intake/html/markdown-tree.ts';
import { isRefused, type Taken } from '../../src/intake/incoming.ts';
import { dayInLine } from '../../src/intake/page/day-in-text.ts';
import { decodePage } from '../../src/intake/page/decode-page.ts';
import { readHtmlPage, readTextPage } from '../../src/intake/page/read-page.ts';
import { textTree } from '../../src/intake/page/text-tree.ts';
import { addressKey } from '../../src/intake/source-key.ts';
import { toIso } from '../../src/text/dates/calendar.ts';

const text = `<p>${'Een zin die lang genoeg is om voor een artikel door te gaan. '.repeat(4)}</p>`;

function page(head: string, body = ''): Taken {
  const html = `<html><head>${head}</head><body><article>${body}${text}</article></body></html>`;
  return readHtmlPage({ shown: 'p.html', key: 'p', text: html });
}

/** Title, day and author, or why not. */
function summary(taken: Taken): string {
  if (isRefused(taken)) return taken.reason.kind;
  return [taken.title, taken.date && toIso(taken.date), taken.data.author].join(' | ');
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('what a page says of itself', () => {
  test.each([
    [
      'JSON-LD goes before what stands in meta',
      `${ld('{"@type":"BlogPosting","headline":"A","datePublished":"2018-12-13T23:30:00-05:00","author":{"name":"Redactie"}}')}<meta property="og:title" content="B">`,
      '',
      'A | 2018-12-13 | Redactie',
    ],
    [
      'Open Graph; the address of a profile is no author',
      '<meta property="og:title" content="B &amp; C"><meta property="article:published_time" content="2018-12-13T09:00:00+01:00"><meta property="article:author" content="https://fb.test/x">',
      '',
      'B & C | 2018-12-13 | ',
    ],
    [
      'a broken JSON-LD is passed over',
      `${ld('{"@type":"Article",')}<title>Titel | VIAG</title>`,
      '<time datetime="2018-12-13">13 dec</time>',
      'Titel | 2018-12-13 | ',
    ],
    [
      'a day in words, as WordPress shows it',
      '<title>x</title>',
      '<h1>Kop</h1><span class="posted-on">maart 12, 2015</span><a rel="author">Door Redactie</a>',
      'Kop | 2015-03-12 | Redactie',
    ],
    ['no day anywhere', '<title>Titel</title>', '', 'no-date'],
    ['no title', '', '<time datetime="2018-12-13"></time>', 'no-title'],
  ])('%s', (_name, head, body, expected) => {
    expect(summary(page(head, body))).toBe(expected);
  });

  test('a text without the byline of the association is no page', () => {
    expect(summary(readTextPage({ shown: 'x', key: 'x', text: 'Titel\n\nTekst.' }))).toBe(
      'no-byline',
    );
  });
});

test('which short lines of a text were headings', () => {
  const blocks = [
    'Titel van de pagina',
    '13-12-2018 • Geplaatst in Nieuws door Redactie VIAG',
    'Meteen een kop',
    'Een alinea met een punt.',
    'Een kop',
    'Nog een alinea.\nMet een tweede regel',
    'Deelnemers:',
    'Amersfoort',
    'Utrecht',
    'Einde om vier uur.',
    'laag begonnen',
    'De laatste alinea.',
    'Geen kop zonder tekst erachter',
  ];
  const { children } = textTree(blocks.join('\n\n'));
  const headings = children.filter(({ type }) => type === 'heading').map(textOf);
  expect(headings).toEqual(['Meteen een kop', 'Een kop']);
});

test.each([
  ['13-12-2018 • Geplaatst in Nieuws door Redactie', '2018-12-13'],
  ['Donderdag 13 december 2018', '2018-12-13'],
  ['maart 12, 2015', '2015-03-12'],
  ['03-12-2018', '2018-12-03'],
  ['Geplaatst op 2018-02-30', undefined],
  ['Op 13 december 2018 kwamen we bijeen, en daar is '.padEnd(130, 'x'), undefined],
  ['versie 1.2.2018-beta', undefined],
])('the day in %j', (line, day) => {
  const date = dayInLine(line);
  expect(date && toIso(date)).toBe(day);
});

test.each([
  ['https://www.viag.nl/nieuws/x/', 'viag.nl/nieuws/x'],
  ['http://VIAG.nl/nieuws/x#top', 'viag.nl/nieuws/x'],
  ['https://viag.nl/?p=12', 'viag.nl?p=12'],
  ['geen adres', 'geen adres'],
])('%s is known by %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test.each([
  ['UTF-8', [0xc3, 0xab], 'ë'],
  ['windows-1252 without a word about it', [0xeb, 0x93], 'ë“'],
  ['a mark of UTF-16', [0xff, 0xfe, 0xeb, 0x00], 'ë'],
  [
    'what the page says, when that is true',
    [...new TextEncoder().encode('<meta charset=iso-8859-2>'), 0xb1],
    '<meta charset=iso-8859-2>ą',
  ],
  [
    'what it is, when the page is wrong',
    [...new TextEncoder().encode('<meta charset=utf-8>'), 0xeb],
    '<meta charset=utf-8>ë',
  ],
])('%s', (_name, bytes, decoded) => {
  expect(decodePage(Uint8Array.from(bytes))).toBe(decoded);
});
