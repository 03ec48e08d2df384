import { describe, expect, test } from 'vitest';
import { networks } from '../../../src/social/networks/index.ts';

const { mastodon } = networks;
const address = 'https://www.viag.nl/nieuws/2018/12/13/een-adres-dat-langer-is-dan-drieentwintig';
const x = 'x'.repeat(23);

/** Each text beside one that counts the same, letter by letter. */
const counted: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Woo', 'Woo'],
  ['een\ntwee', 'een twee'],
  ['één', 'een'],
  ['e\u0301e\u0301n', 'een'],
  ['日本', 'ab'],
  ['👍🏽', 'a'],
  ['👨‍👩‍👧‍👦', 'a'],
  ['🇳🇱🇧🇪', 'ab'],
  [address, x],
  [`Lees ${address} nu`, `Lees ${x} nu`],
  [`(${address})`, `(${x})`],
  [`${address}.`, `${x}.`],
  [`${address}, ${address}`, `${x}, ${x}`],
  ['http://a.nl', x],
  ['HTTPS://VIAG.NL', x],
  ['https://voorbeeld.onbestaand/pad', x],
  ['https://voorbeeld.nl:8080/pad?a=b#c', x],
  ['https://xn--caf-dma.nl', x],
  ['viag.nl', 'viag.nl'],
  ['www.viag.nl/nieuws', 'www.viag.nl/nieuws'],
  ['https://localhost', 'https://localhost'],
  ['ftp://viag.nl', 'ftp://viag.nl'],
  ['@vng', '@vng'],
  ['@vng@social.overheid.nl', '@vng'],
  ['Dank @vng@social.overheid.nl!', 'Dank @vng!'],
  ['(@vng@social.overheid.nl)', '(@vng)'],
  ['@a.b-c@social.nl en @d@mastodon.nl', '@a.b-c en @d'],
  ['redactie@viag.nl', 'redactie@viag.nl'],
  ['mail@vng@social.nl', 'mail@vng@social.nl'],
  [`${address}/@vng@social.nl`, x],
  ['#DigitaleOverheid', '#DigitaleOverheid'],
];

describe('what Mastodon counts', () => {
  test.each(counted)('%j as %j', (text, same) => {
    expect(mastodon.count(text, 500)).toEqual({ text, length: same.length, limit: 500 });
  });

  test('the content warning along', () => {
    const { length } = mastodon.count('Woo', 500, 'Politiek 👍🏽');
    expect(length).toBe(3 + 10);
  });
});

describe('where Mastodon would cut', () => {
  test.each([
    ['a'.repeat(501), 500, '', 500],
    ['a'.repeat(500), 500, '', undefined],
    ['a'.repeat(500), 500, 'nu', 498],
    [`${'a'.repeat(490)} ${address}`, 500, '', 491],
    [`${'a'.repeat(499)}👨‍👩‍👧‍👦b`, 500, '', 510],
    ['a'.repeat(1001), 1000, '', 1000],
  ])('%#', (text, limit, warning, cut) => {
    expect(mastodon.count(text, limit, warning).cut).toBe(cut);
  });
});
