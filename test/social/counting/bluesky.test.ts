import { RichText } from '@atproto/api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet } from '../../../src/model/post.ts';
import { networks } from '../../../src/social/networks/index.ts';

const { bluesky } = networks;

/** What Bluesky's own client makes of a text. */
function judged(text: string) {
  const rich = new RichText({ text });
  rich.detectFacetsWithoutResolution();
  const facets = (rich.facets ?? []).map(({ index, features }): Facet => {
    const [feature] = features as readonly Readonly<Record<string, string>>[];
    const { $type = '', uri, tag, did } = feature ?? {};
    const kind = $type.endsWith('#link') ? 'link' : $type.endsWith('#tag') ? 'tag' : 'mention';
    return { ...index, kind, value: uri ?? tag ?? did ?? '' };
  });
  return { graphemes: rich.graphemeLength, bytes: rich.length, facets: inOrder(facets) };
}

function ours(text: string) {
  const { length, bytes } = bluesky.count(text, 300);
  const facets = bluesky.forApi?.(text).facets ?? [];
  return { graphemes: length, bytes: bytes?.length, facets: inOrder(facets) };
}

function inOrder(facets: readonly Facet[]): readonly string[] {
  return facets.map((facet) => JSON.stringify(Object.entries(facet).sort())).sort();
}

test('graphemes, bytes and facets of one text', () => {
  const text = 'Zié (https://www.viag.nl). Dank @vng.bsky.social #DigitaleOverheid! viag.nl/x';
  expect(bluesky.count(text, 300)).toEqual({
    text,
    length: 77,
    limit: 300,
    bytes: { length: 78, limit: 3000 },
  });
  expect(bluesky.forApi?.(text)).toEqual({
    facets: [
      { byteStart: 6, byteEnd: 25, kind: 'link', value: 'https://www.viag.nl' },
      { byteStart: 33, byteEnd: 49, kind: 'mention', value: 'vng.bsky.social' },
      { byteStart: 50, byteEnd: 67, kind: 'tag', value: 'DigitaleOverheid' },
      { byteStart: 69, byteEnd: 78, kind: 'link', value: 'https://viag.nl/x' },
    ],
  });
  expect(ours(text)).toEqual(judged(text));
});

test('a text without links has no facets', () => {
  expect(bluesky.forApi?.('Gewoon een zin.')).toEqual({});
});

describe('too long', () => {
  test('300 family emoji are 300 graphemes, but 7,500 bytes', () => {
    const text = '👨‍👩‍👧‍👦'.repeat(300);
    const { length, bytes, cut } = bluesky.count(text, 300);
    expect({ length, bytes, cut }).toEqual({
      length: 300,
      bytes: { length: 7500, limit: 3000 },
      cut: 120 * '👨‍👩‍👧‍👦'.length,
    });
  });

  test('301 letters are cut behind the 300th', () => {
    expect(bluesky.count('é'.repeat(301), 300).cut).toBe(300);
  });
});

test('ten thousand texts of all that is hard, as Bluesky counts and links them', () => {
  const hard = fc.constantFrom(
    ...'a é e\u0301 日本 https:// http:// viag .nl .com .social vng / ?a=1 ( ) . , ! - _'.split(
      ' ',
    ),
    ...'@ @vng.nl # #Woo ＃ #1 #1a $VNG $ 👨‍👩‍👧 🇳🇱 👍🏽 \ufe0f \u200d " ’ \u00ad \u20e2'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\ud83d',
  );
  fc.assert(
    fc.property(fc.array(hard, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(ours(text)).toEqual(judged(text));
    }),
    { numRuns: 10_000, seed: 300 },
  );
});
