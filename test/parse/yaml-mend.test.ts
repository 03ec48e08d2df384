import { describe, expect, test } from 'vitest';
import type { Mend } from '../../src/model/fault.ts';
import { withHead } from './sample.ts';

function mendOf(head: string): Mend | undefined {
  const [fault, ...others] = withHead(head).faults;
  expect(others).toEqual([]);
  return fault && 'mend' in fault ? fault.mend : undefined;
}

/** The head with the mended line in its place. */
function mended(head: string): string {
  const { text } = withHead(head);
  const mend = mendOf(head);
  if (mend?.text === undefined) return '';
  const whole = text.slice(0, mend.range[0]) + mend.text + text.slice(mend.range[1]);
  return whole.slice('---\n'.length, -'\n---\nTekst.\n'.length);
}

const rest = '\nauthor: Redactie VIAG\ndate: 2018-12-13';

describe('what is wrong, and the line as it would read well', () => {
  test.each<readonly [Mend['cause'], string, string]>([
    ['colon', 'title: Wat nu?: antwoord', 'title: "Wat nu?: antwoord"'],
    ['colon', 'title: Terugblik: het congres: deel 2', 'title: "Terugblik: het congres: deel 2"'],
    ['colon', 'title: Zij zei: "ja"', 'title: \'Zij zei: "ja"\''],
    ['colon', "title: API's: hoe en wat", 'title: "API\'s: hoe en wat"'],
    ['opening', 'twitter: @viag', 'twitter: "@viag"'],
    ['opening', 'title: `code` eerst', 'title: "`code` eerst"'],
    ['opening', 'title: %TAG is het', 'title: "%TAG is het"'],
    ['opening', 'title: *Woo* in de praktijk', 'title: "*Woo* in de praktijk"'],
    ['opening', 'title: &co gaat verder', 'title: "&co gaat verder"'],
    ['opening', 'title: !important', 'title: "!important"'],
    ['opening', 'title: [Woo] in de praktijk', 'title: "[Woo] in de praktijk"'],
    ['opening', 'title: {naam} hier', 'title: "{naam} hier"'],
    ['opening', 'title: > 100 gemeenten', 'title: "> 100 gemeenten"'],
    ['quotes', "title: 'Gebruik API's'", 'title: "Gebruik API\'s"'],
    ['quotes', "title: 'Gebruik API\\'s'", 'title: "Gebruik API\'s"'],
    ['quotes', 'title: "Zeg "ja" tegen Woo"', 'title: \'Zeg "ja" tegen Woo\''],
    ['quotes', 'title: "Woo" in de praktijk', 'title: \'"Woo" in de praktijk\''],
    ['unclosed', 'title: "Woo in de praktijk', 'title: "Woo in de praktijk"'],
    ['unclosed', "title: 'Woo in de praktijk", 'title: "Woo in de praktijk"'],
    ['unclosed-list', 'tags: [woo, avg', 'tags: [woo, avg]'],
    ['unclosed-list', 'tags: [woo, "avg",', 'tags: [woo, "avg"]'],
    ['unclosed-list', 'category: [Nieuws', 'category: [Nieuws]'],
    ['tab', '\ttitle: X', 'title: X'],
    ['colon-space', 'slug:woo', 'slug: woo'],
    ['indent', ' title: X', 'title: X'],
  ])('%s: %s', (cause, line, wanted) => {
    const head = `lang: nl\n${line}${rest}`;
    expect(mendOf(head)?.cause).toBe(cause);
    expect(mended(head)).toBe(`lang: nl\n${wanted}${rest}`);
    expect(withHead(mended(head)).faults).toEqual([]);
  });

  test('a tab before a nested key', () => {
    const head = 'image:\n\tsrc: a.png\ntitle: X';
    expect(mendOf(head)?.cause).toBe('tab');
    expect(mended(head)).toBe('image:\n  src: a.png\ntitle: X');
  });

  test('a line without a key is named, but not changed', () => {
    const head = `title: X\nEen losse zin.${rest}`;
    const { text } = withHead(head);
    const mend = mendOf(head);
    expect(mend?.cause).toBe('no-key');
    expect(mend?.text).toBe(undefined);
    expect(text.slice(...(mend?.range ?? [0, 0]))).toBe('Een losse zin.');
  });

  test('quotes over several lines that never close are named where they open', () => {
    const head = `title: X\ndeck: "Een lange\n  zin zonder\n  einde.”\nsummary: "Nog\n  een.”${rest}`;
    const { text } = withHead(head);
    const mend = mendOf(head);
    expect([mend?.cause, mend?.text]).toEqual(['unclosed', undefined]);
    expect(text.slice(...(mend?.range ?? [0, 0]))).toBe('deck: "Een lange');
  });

  test('one line that stands too far out, not the two below it that stand well', () => {
    const head =
      'social:\n  x:\n    tekst: a\nlinkedin:\n    tekst: b\n  mastodon: c\n  bluesky: d';
    expect(mended(head)).toBe(head.replace('\nlinkedin', '\n  linkedin'));
  });

  test.each([
    [
      'CRLF is no part of the line',
      'lang: nl\r\ntitle: Wat: nu?\r\nauthor: X\r',
      'lang: nl\r\ntitle: "Wat: nu?"\r\nauthor: X\r',
    ],
    ['an item of a list', 'tags:\n  - a: b: c\ntitle: X', 'tags:\n  - a: "b: c"\ntitle: X'],
    ['the last line', 'lang: nl\ntitle: Wat: nu?', 'lang: nl\ntitle: "Wat: nu?"'],
    [
      'the first of two, so that the other follows',
      'title: a: b\nsummary: c: d',
      'title: "a: b"\nsummary: c: d',
    ],
    [
      'comments stay',
      '# van de redactie\ntitle: Wat: nu?\n# en verder',
      '# van de redactie\ntitle: "Wat: nu?"\n# en verder',
    ],
  ])('%s', (_name, head, wanted) => {
    expect(mended(head)).toBe(wanted);
  });

  test('the words stay the same when a backslash stands in them', () => {
    const head = mended('title: C:\\nieuw: een map');
    expect(withHead(head).article?.meta.title).toBe('C:\\nieuw: een map');
  });

  test.each([
    ['what may be a comment or a part of the title', 'title: Woo: dossier #4 gesloten', 'colon'],
    [
      'a second line that belongs to the value',
      'title: Let op: dit is\n  een tweede regel',
      'colon',
    ],
    ['pieces that are a list without brackets', 'tags:\n  - "changelog","git"', 'quotes'],
    ['a list with a fault in it', 'tags: [woo, @viag, a: b]', 'opening'],
    ['a bracket that opens a text', `title: [Woo in de praktijk${rest}`, 'opening'],
    ['an open list with a comment in it', `tags: [woo, avg # meer${rest}`, 'unclosed-list'],
  ])('%s is named, but not changed', (_name, head, cause) => {
    const mend = mendOf(head);
    expect([mend?.cause, mend?.text]).toEqual([cause, undefined]);
  });

  test.each([
    ['social:\n  linkedin: a\n   twitter: b', 'social:\n  linkedin: a\n  twitter: b'],
    [
      'related:\n  - title: Een\n     url: https://viag.nl',
      'related:\n  - title: Een\n    url: https://viag.nl',
    ],
    ['title: "C:\\gemeente\\data"', "title: 'C:\\gemeente\\data'"],
  ])('%j keeps its place and its meaning', (head, wanted) => {
    expect(mended(head)).toBe(wanted);
  });
});
