import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { webAddresses } from '../../../src/social/counting/web-addresses.ts';
import { networks } from '../../../src/social/networks/index.ts';

/**
 * The cases that twitter-text publishes, which are not in its package: `validate.yml` and
 * `extract.yml` of https://github.com/twitter/twitter-text/tree/v3.1.0/conformance, in the folder
 * that VIAG_TWITTER_TEXT names. Those of earlier versions know fewer addresses without `https://`.
 */
const folder = process.env.VIAG_TWITTER_TEXT;

interface Case<Expected> {
  readonly text: string;
  readonly expected: Expected;
}

function cases<Expected>(file: string, section: string): readonly Case<Expected>[] {
  if (folder === undefined) return [];
  const { tests } = load(readFileSync(join(folder, file), 'utf8')) as {
    readonly tests: Readonly<Record<string, readonly Case<Expected>[]>>;
  };
  const found = tests[section] ?? [];
  if (found.length === 0) throw new Error(`${file} has no ${section}`);
  return found;
}

describe.skipIf(folder === undefined)('the published cases of twitter-text', () => {
  test.each([
    'WeightedTweetsWithDiscountedEmojiCounterTest',
    'UnicodeDirectionalMarkerCounterTest',
  ])('%s: as long, and cut at the same place', (section) => {
    const all = cases<{
      readonly weightedLength: number;
      readonly validRangeEnd: number;
    }>('validate.yml', section);
    const ours = all.map(({ text }) => networks.x.count(text, 280));
    expect(ours.map(({ length }) => length)).toEqual(
      all.map(({ expected }) => expected.weightedLength),
    );
    const tooLong = all.filter(({ expected }) => expected.weightedLength > 280);
    expect(ours.flatMap(({ cut }) => cut ?? [])).toEqual(
      tooLong.map(({ expected }) => expected.validRangeEnd + 1),
    );
  });

  test('urls: the same addresses', () => {
    const all = cases<readonly string[]>('extract.yml', 'urls');
    expect(all.map(({ text }) => [text, addressesIn(text)])).toEqual(
      all.map(({ text, expected }) => [text, expected]),
    );
  });

  test('urls_with_indices: at the same places', () => {
    const all = cases<readonly { readonly indices: readonly number[] }[]>(
      'extract.yml',
      'urls_with_indices',
    );
    expect(all.map(({ text }) => webAddresses(text, 'x'))).toEqual(
      all.map(({ expected }) => expected.map(({ indices }) => indices)),
    );
  });
});

function addressesIn(text: string): readonly string[] {
  return webAddresses(text, 'x').map(([start, end]) => text.slice(start, end));
}
