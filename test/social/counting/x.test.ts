import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { topLevelDomains } from '../../../src/social/counting/top-level-domains.ts';
import { networks } from '../../../src/social/networks/index.ts';

const { x } = networks;
const lengthOf = (text: string) => x.count(text, 280).length;
const judged = (text: string) => twitter.parseTweet(text).weightedLength;

describe('what X counts', () => {
  test.each([
    ['', 0],
    ['Woo', 3],
    ['één', 3],
    ['e\u0301e\u0301n', 3],
    ['de “quote” – en meer…', 22],
    ['日本', 4],
    ['👍', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇳🇱', 2],
    ['1️⃣', 2],
    ['☎', 2],
    ['☎\ufe0e', 4],
    ['🫠', 2],
    ['https://www.viag.nl', 23],
    ['https://www.viag.nl/nieuws/2018/12/13/een-heel-lang-adres-dat-toch-niet-meer-telt', 23],
    ['viag.nl', 23],
    ['viag.nl/nieuws en www.viag.nl.', 51],
    ['versie 2.0', 10],
    ['redactie@viag.nl', 16],
    ['http://viag.onbestaand', 22],
    ['zin.Zonder spatie', 17],
    [`http://${'あ'.repeat(57)}.com`, 23],
    [`http://${'あいうえおかきくけこ'.repeat(5)}あいう.com`, 117],
  ])('%j is %i', (text, length) => {
    expect(lengthOf(text)).toBe(length);
    expect(judged(text)).toBe(length);
  });

  test('every top-level domain makes an address, with https:// or without', () => {
    const spelled = topLevelDomains.flatMap((name) => [
      `https://voorbeeld.${name}`,
      `voorbeeld.${name}`,
      `zie voorbeeld.${name}/pad?a=b, dan`,
    ]);
    expect(spelled.filter((text) => lengthOf(text) !== judged(text))).toEqual([]);
  });

  test('ten thousand texts of all that is hard, as twitter-text counts them', () => {
    fc.assert(
      fc.property(fc.array(hard, { maxLength: 16 }), (parts) => {
        const text = parts.join('');
        expect(lengthOf(text)).toBe(judged(text));
      }),
      { numRuns: 10_000, seed: 280 },
    );
  });

  test('a domain is as long as it is in ASCII', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'a1-éßﬀ☃中あмکｱ💩'),
      minLength: 8,
      maxLength: 66,
    });
    fc.assert(
      fc.property(letters, (label) => {
        const text = `http://${label}.com`;
        expect(lengthOf(text)).toBe(judged(text));
      }),
      { numRuns: 2000, seed: 280 },
    );
  });

  test('any text at all, as twitter-text counts it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(lengthOf(text)).toBe(judged(text));
      }),
      { numRuns: 2000, seed: 280 },
    );
  });
});

describe('where X would cut', () => {
  test.each([
    ['a'.repeat(281), 280],
    [`${'a'.repeat(279)}👍`, 279],
    [`${'a'.repeat(277)}👨‍👩‍👧👍`, 285],
    [`${'a '.repeat(130)}https://www.viag.nl`, 260],
    [`${'e\u0301'.repeat(281)}`, 560],
    [`${'a'.repeat(280)}\u0301`, undefined],
  ])('%#', (text, cut) => {
    expect(x.count(text, 280).cut).toBe(cut);
  });
});

const hard = fc.constantFrom(
  ...'a Z é e\u0301 ñ 日本 한국 中国 ё https:// http:// HTTPS:// www. voorbeeld .com .nl .co.uk .중국'.split(
    ' ',
  ),
  ...'.museum .xn--p1ai .foo / /pad ?a=1 &b=2 #x ( ) - _ . .. , @ @VNG #Woo $ 😀 👨‍👩‍👧 🇳🇱 👍🏽'.split(
    ' ',
  ),
  ...'🥲 \ufe0f \u200d \u202e ’ … – " \' : :80 t.co https://t.co/ 1 ~ %20 | ＃ ＠ \ufeff xn-- ☃ 💩'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '\ud83d',
);

test.each([
  ['without a space', '日本語。'],
  ['of dots', 'a.'],
  ['of hyphens', 'a-'],
  ['of brackets', 'https://a.nl/(('],
])('a long text %s takes no time', (_name, piece) => {
  expect(x.count(piece.repeat(4000), 280).cut).toBeGreaterThan(0);
});
