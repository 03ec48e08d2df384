import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { webAddresses } from '../../../src/social/counting/web-addresses.ts';

/**
 * The cases that twitter-text publishes for addresses: 909 of them, as they came with version
 * 1.10.0, the last that had them in its package. What X reads otherwise since stands below: a
 * country's domain now needs no `https://`, and none may be followed by a hyphen.
 */
const SINCE_CHANGED: Readonly<Record<string, readonly string[]>> = {
  'Extract a hyphenated TLD (usually a typo)': [],
  'Extract URLs without protocol not on (com|org|edu|gov|net) domains': [
    'foo.co.jp',
    'www.foo.co.uk',
    'foo.jp',
  ],
  'DO NOT extract short URLs without protocol on ccTLD domains without path': [
    'twitter.jp',
    'it.so',
    'foo.jp',
    'it.so',
    'foo.jp',
  ],
  'Extract URL before newline': [
    'http://twitter.com',
    'http://example.com',
    'http://example.com/path',
    'example.com/path',
    'it.so',
    'it.so/abcde',
  ],
};

test.each([
  ['extract.yml', 'urls', 74],
  ['tlds.yml', 'country', 298],
  ['tlds.yml', 'generic', 451],
] as const)('%s, %s: the same addresses in %i texts', (file, section, count) => {
  const all = cases<readonly string[]>(file, section);
  expect(all).toHaveLength(count);
  expect(all.map(({ text }) => [text, addressesIn(text)])).toEqual(
    all.map(({ description, text, expected }) => [text, SINCE_CHANGED[description] ?? expected]),
  );
});

test('extract.yml, urls_with_indices: at the same 9 places', () => {
  const all = cases<readonly { readonly indices: readonly number[] }[]>(
    'extract.yml',
    'urls_with_indices',
  );
  expect(all).toHaveLength(9);
  expect(all.map(({ text }) => webAddresses(text, 'x'))).toEqual(
    all.map(({ expected }) => expected.map(({ indices }) => indices)),
  );
});

test('autolink.yml, urls: the same addresses with https:// in 77 texts', () => {
  const all = cases<string>('autolink.yml', 'urls');
  expect(all).toHaveLength(77);
  expect(all.map(({ text }) => addressesIn(text).filter((url) => /^https?:/i.test(url)))).toEqual(
    all.map(({ expected }) => linksIn(expected)),
  );
});

interface Case<Expected> {
  readonly description: string;
  readonly text: string;
  readonly expected: Expected;
}

function cases<Expected>(file: string, section: string): readonly Case<Expected>[] {
  const { tests } = load(readFileSync(join(folder, file), 'utf8')) as {
    readonly tests: Readonly<Record<string, readonly Case<Expected>[]>>;
  };
  return tests[section] ?? [];
}

const require = createRequire(import.meta.url);
const folder = join(
  dirname(require.resolve('twitter-text-cases')),
  'test/twitter-text-conformance',
);

function addressesIn(text: string): readonly string[] {
  return webAddresses(text, 'x').map(([start, end]) => text.slice(start, end));
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
}
