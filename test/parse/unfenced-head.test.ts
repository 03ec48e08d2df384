import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { applyFixes, fixText } from '../../src/fix.ts';
import { rules } from '../../src/rules/index.ts';
import { validate } from '../../src/validate.ts';
import { faultsOf, fromBytes, mapping, milliseconds, parsed, path } from './sample.ts';

const head = 'Title: Woo in de praktijk\nDate: 2018-12-13\nCategory: Nieuws\n';

test('it is read as front matter, with a fault that shows where the fences go', () => {
  const document = parsed(`${head}\nTekst.\n`);
  expect(document.faults).toEqual([
    { kind: 'no-fences', range: [0, 25], head: [0, head.length], closed: false },
  ]);
  expect(document.article?.meta).toMatchObject({
    title: 'Woo in de praktijk',
    date: { year: 2018, month: 12, day: 13 },
    categories: ['Nieuws'],
  });
  expect(document.article?.frontMatter.range).toEqual([0, head.length]);
  expect(document.article?.frontMatter.places.get('Date')).toEqual({
    key: [26, 30],
    value: [32, 42],
  });
  expect(document.article?.body).toBe('\nTekst.\n');
});

describe('what is one', () => {
  test.each([
    ['lower case', 'title: X\ndate: Y\n\nTekst.\n'],
    ['one known key', 'Number: 235\nDate: 2018-05-22\n\nTekst.\n'],
    ['a key without a value', 'title: X\ntags:\n\nTekst.\n'],
    ['blanks on the blank line', 'title: X\ndate: Y\n \t\nTekst.\n'],
    ['a closing fence', 'title: X\ndate: Y\n---\nTekst.\n'],
    ['no text below it', 'title: X\ndate: Y\n'],
    ['no end to the last line', 'title: X\ndate: Y'],
  ])('%s', (_name, text) => {
    expect(parsed(text).faults.map(({ kind }) => kind)).toEqual(['no-fences']);
    expect(parsed(text).article).not.toBe(undefined);
  });

  test('a known key by an alias', () => {
    const aliases = { ...mapping.aliases, title: ['kop'] };
    const document = parsed('Kop: X\nNummer: 3\n\nTekst.\n', { aliases });
    expect(faultsOf(document)).toEqual(['no-fences @ "Kop: X"']);
    expect(document.article?.meta.title).toBe('X');
  });
});

describe('what only resembles one', () => {
  test.each([
    ['prose with a colon', 'Let op: de zaal is verplaatst.\nDatum: 13 december.\n\nTekst.\n'],
    ['one line', 'Title: Woo in de praktijk\n\nTekst.\n'],
    ['no key that viag knows', 'Locatie: Utrecht\nAanvang: 13.00 uur\n\nTekst.\n'],
    ['a line of prose among them', 'Title: X\nDate: 2018-12-13\nTekst.\n\nMeer.\n'],
    ['a list among them', 'title: X\ntags:\n  - woo\n\nTekst.\n'],
    ['an address on the web', 'https://www.viag.nl\ntitle: X\n\nTekst.\n'],
    ['indented lines', ' title: X\n date: 2018-12-13\n\nTekst.\n'],
    ['a lone CR', 'title: X\rdate: Y\ntags: Z\n\nTekst.\n'],
    ['a heading by a line below it', 'Title: X\n---\n\nTekst.\n'],
    ['dashes with words behind them', 'title: X\ndate: Y\n--- en meer\n\nTekst.\n'],
    ['TOML', '+++\ntitle = "X"\n+++\n', 'toml'],
    ['more than 16 KB of it', `title: X\n${'a: b\n'.repeat(4000)}\nTekst.\n`],
  ])('%s', (_name, text, kind = 'no-front-matter') => {
    expect(parsed(text).faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(parsed(text).article).toBe(undefined);
  });

  test('10 MB of it, and of blanks, takes no time', () => {
    const lines = 'a: b\n'.repeat(2_000_000);
    const blanks = `title: X\na:${' '.repeat(10_000_000)}\r!`;
    expect(milliseconds(() => parsed(`title: X\n${lines}`))).toBeLessThan(500);
    expect(milliseconds(() => parsed(blanks))).toBeLessThan(500);
  });
});

test('what YAML does not read is a fault at its own line', () => {
  expect(faultsOf(parsed('Date: 2018-12-13\nTitle: Wat nu?: antwoord\n\nTekst.\n'))).toEqual([
    'no-fences @ "Date: 2018-12-13"',
    'yaml @ "Title: Wat nu?: antwoord"',
  ]);
});

describe('mending', () => {
  const active = rules.map((rule) => ({ rule, severity: rule.severity, options: undefined }));
  const findings = (text: string) =>
    validate([parsed(text)], active, {
      lang: 'nl',
      config: defaultConfig,
      today: { year: 2018, month: 12, day: 20 },
      surroundings: { kindOf: () => 'missing', namesIn: () => [], sizeOf: () => undefined },
    }).files.flatMap((file) => file.findings);
  const mended = (text: string) =>
    fixText(text, (current) => findings(current).flatMap(({ fix }) => fix ?? []));
  const body = '\nEen zin: met "alles"\tdat\r blijft.  \n\n---\nTitle: X\n';

  test.each([
    [
      'the fences, and the names of the keys',
      head + body,
      `---\ntitle: Woo in de praktijk\ndate: 2018-12-13\ncategory: Nieuws\n---\n${body}`,
    ],
    [
      'a value that YAML does not read, and a date',
      `Title: Wat nu?: antwoord\nDate: 13-12-2018\n${body}`,
      `---\ntitle: "Wat nu?: antwoord"\ndate: 2018-12-13\n---\n${body}`,
    ],
    [
      'CRLF',
      'Title: a: b\r\nslug: woo\r\n\r\nTekst.\nMeer.\r\n',
      '---\r\ntitle: "a: b"\r\nslug: woo\r\n---\r\n\r\nTekst.\nMeer.\r\n',
    ],
    [
      'the opening fence alone',
      'title: X\r\nslug: woo\r\n--- \r\nTekst.\r\n',
      '---\r\ntitle: X\r\nslug: woo\r\n--- \r\nTekst.\r\n',
    ],
    ['a head that ends the file', 'title: X\nslug: woo', '---\ntitle: X\nslug: woo\n---\n'],
    [
      'blank lines above',
      '\n\ntitle: X\nslug: woo\n\nTekst.\n',
      '---\ntitle: X\nslug: woo\n---\n\nTekst.\n',
    ],
  ])('%s; a second time changes nothing', (_name, before, after) => {
    expect(mended(before)).toBe(after);
    expect(mended(after)).toBe(after);
  });

  test('the fence rule alone writes two lines and nothing else', () => {
    const fixes = findings(head + body)
      .filter(({ ruleId }) => ruleId === 'frontmatter/fence')
      .flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(head + body, fixes)).toBe(`---\n${head}---\n${body}`);
  });

  test('a malformed date in it is found at its place', () => {
    const found = findings('Title: X\nDate: YYYY-MM-DD\n\nTekst.\n');
    expect(
      found
        .filter(({ ruleId }) => ruleId === 'frontmatter/date-placeholder')
        .map(({ line, column, endColumn }) => [line, column, endColumn]),
    ).toEqual([[2, 7, 17]]);
  });
});

test('a byte order mark is no part of it', () => {
  const document = fromBytes(new TextEncoder().encode(`\ufeff${head}\nTekst.\n`));
  expect(document.bom).toBe(true);
  expect(document.path).toBe(path);
  expect(faultsOf(document)).toEqual(['no-fences @ "Title: Woo in de praktijk"']);
});
