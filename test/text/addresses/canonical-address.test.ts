import { expect, test } from 'vitest';
import { canonicalAddress } from '../../../src/text/addresses/canonical-address.ts';

test.each([
  'https://vng.nl/nieuws/bericht',
  'http://vng.nl/nieuws/bericht',
  'https://www.vng.nl/nieuws/bericht',
  'HTTPS://WWW.VNG.NL/nieuws/bericht',
  'https://vng.nl/nieuws/bericht/',
  'https://vng.nl/nieuws/bericht//',
  'https://vng.nl:443/nieuws/bericht',
  'https://vng.nl./nieuws/bericht',
  'https://vng.nl/nieuws/bericht#',
  'https://vng.nl/nieuws/bericht?',
  'https://vng.nl/nieuws/./bericht',
  ' https://vng.nl/nieuws/bericht\n',
  'https://vng.nl/nieuws/bericht?utm_source=rss&utm_medium=feed',
  'https://vng.nl/nieuws/bericht/?fbclid=abc',
])('%j is one and the same page', (url) => {
  expect(canonicalAddress(url)).toBe('vng.nl/nieuws/bericht');
});

test.each([
  ['https://vng.nl', 'vng.nl'],
  ['https://vng.nl/', 'vng.nl'],
  ['https://vng.nl/Nieuws/Bericht', 'vng.nl/Nieuws/Bericht'],
  ['https://vng.nl/?p=12&utm_campaign=x', 'vng.nl?p=12'],
  ['https://vng.nl/?p=13', 'vng.nl?p=13'],
  ['https://vng.nl/wijzigingen#2018-12-13', 'vng.nl/wijzigingen#2018-12-13'],
  ['https://nieuws.vng.nl/', 'nieuws.vng.nl'],
  ['http://vng.nl:8080/a', 'vng.nl:8080/a'],
  ['https://münchen.de/', 'xn--mnchen-3ya.de'],
  ['https://www.nl/', 'nl'],
  ['mailto:a@vng.nl', 'mailto:a@vng.nl'],
  [' geen adres ', 'geen adres'],
  ['', ''],
])('%j goes by %j', (url, canonical) => {
  expect(canonicalAddress(url)).toBe(canonical);
});
