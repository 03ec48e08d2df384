import { expect, test } from 'vitest';
import { holdsPersonalData, masked } from '../../../src/text/personal-data/masked.ts';

test.each([
  ['Haar BSN is 111222333, of 1112.22.333.', 'Haar BSN is …33, of …33.'],
  ['‘BSN 10000008’ valt weg. Schrijf: "BSN 10000008"', '‘BSN …08’ valt weg. Schrijf: "BSN …08"'],
  ['Maak over op NL91 ABNA 0417 1643 00.', 'Maak over op NL91…00.'],
  ['Mistyped: NL91ABNA0417164301, 111222333', 'Mistyped: NL91…01, …33'],
  ['Kenmerk 111222333 van 2018-12-13', 'Kenmerk 111222333 van 2018-12-13'],
  ['Bel 06-12345678', 'Bel 06-12345678'],
  ['Geen nummer', 'Geen nummer'],
])('%s', (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test.each([
  ['Haar BSN is 111222333.', true],
  ['Maak over op NL91 ABNA 0417 1643 00.', true],
  ['Bel haar op 06-12345678.', true],
  ['Mail anna.bos@gemeente.nl.', true],
  ['Mail redactie@viag.nl of bel 0800-1234567.', false],
  ['Op 13 december 2018 stappen 17 gemeenten over.', false],
])('%s names somebody’s number or address: %s', (text, expected) => {
  expect(holdsPersonalData(text)).toBe(expected);
});
