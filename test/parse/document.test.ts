import { describe, expect, test } from 'vitest';
import { faultsOf, fromBytes, milliseconds, parsed, path } from './sample.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('an article as a whole', () => {
  const text =
    '---\ntitle: X\n---\n\n# Kop\n\nTekst met een [link](https://vng.nl) en ![](a.png).\n';
  const { article, ...document } = fromBytes(utf8(`\ufeff${text}`));
  expect(document).toEqual({ path, text, bom: true, faults: [] });
  expect(article?.body).toBe(text.slice(17));
  expect(article?.bodyOffset).toBe(17);
  expect(article?.frontMatter.range).toEqual([4, 13]);
  const outline = article?.outline();
  expect(article?.outline()).toBe(outline);
  expect(outline?.prose.text).toBe('Kop\u2029Tekst met een link en \ufffc.\u2029');
  expect(outline).toEqual({
    prose: outline?.prose,
    headings: [{ depth: 1, text: 'Kop', range: [18, 23] }],
    links: [{ url: 'https://vng.nl', text: 'link', range: [39, 61] }],
    images: [{ url: 'a.png', alt: '', range: [65, 75] }],
    html: [],
    code: [],
    hasContent: true,
  });
});

describe('line ends and marks do not change what is read', () => {
  const text = '---\ntitle: Wat nu\ntags: [a]\n---\n\n# Kop\n';
  test.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['mixed', text.replace('\n', '\r\n')],
    ['one byte order mark', `\ufeff${text}`],
  ])('%s', (_name, written) => {
    const { faults, article } = fromBytes(utf8(written));
    expect(faults).toEqual([]);
    expect(article?.meta).toEqual(fromBytes(utf8(text)).article?.meta);
    expect(article?.outline().headings.map(({ text: heading }) => heading)).toEqual(['Kop']);
  });
});

test('what is not text has one fault and no text', () => {
  expect(fromBytes(Uint8Array.of(0xff, 0xfe, 0x2d, 0))).toEqual({
    path,
    text: '',
    bom: false,
    faults: [{ kind: 'not-utf8', at: { line: 1, column: 1 } }],
  });
});

test('a warning does not keep an article from being read', () => {
  const document = parsed('\n---\ntitle: X\ntitle: Y\n---\nTekst.\n');
  expect(faultsOf(document)).toEqual(['blank-before @ "\\n"', 'duplicate-key @ "title"']);
  expect(document.article?.meta.title).toBe('Y');
});

describe('bodies that bring parsers down', () => {
  test.each([
    ['20 KB of quotes', '>'.repeat(20_000)],
    [
      'a list 1,500 deep',
      Array.from({ length: 1500 }, (_, d) => `${'  '.repeat(d)}- a`).join('\n'),
    ],
    ['50,000 brackets', '['.repeat(50_000)],
    ['50,000 images', '!['.repeat(25_000)],
    ['a ladder of backticks', Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' a ')],
    ['stars and underscores', '*_'.repeat(20_000)],
    ['a table of bars', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`],
    ['references', '[a][b]'.repeat(10_000)],
    ['definitions', Array.from({ length: 5000 }, (_, n) => `[a${n}]: x`).join('\n')],
    ['50 KB of entities', '&#x1f600;'.repeat(5500)],
    ['100 KB of entities', '&#x1f600;&amp;'.repeat(7500)],
    ['half tags', '<a '.repeat(20_000)],
    ['1 MB on one line', 'woord '.repeat(170_000)],
  ])('%s: read at once, and no error', (_name, body) => {
    const took = milliseconds(() => {
      const { article } = parsed(`---\ntitle: X\n---\n${body}`);
      article?.outline();
      article?.tree();
    });
    expect(took).toBeLessThan(2000);
  });
});
