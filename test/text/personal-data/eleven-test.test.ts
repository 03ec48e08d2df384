import { expect, test } from 'vitest';
import { passesElevenTest } from '../../../src/text/personal-data/eleven-test.ts';
import { isIban } from '../../../src/text/personal-data/iban.ts';

test.each([
  ['123456782', true],
  ['10000008', true],
  ['123456789', false],
  ['000000000', false],
  ['111111111', false],
  ['12345678a', false],
])('%s passes the eleven test: %s', (digits, expected) => {
  expect(passesElevenTest(digits)).toBe(expected);
});

test.each([
  ['NL91ABNA0417164300', true],
  ['NL91ABNA0417164301', false],
  ['BE68539007547034', true],
  ['GB29NWBK60161331926819', true],
  ['NL91ABNA041716430', false],
])('%s is an account number: %s', (compact, expected) => {
  expect(isIban(compact)).toBe(expected);
});
