import { expect, test } from 'vitest';
import { shorten } from '../../src/social/shorten.ts';
import { graphemes } from '../../src/text/display/graphemes.ts';

test.each([
  ['een twee drie', 13, 'een twee drie'],
  ['een twee drie', 12, 'een twee…'],
  ['een, twee', 8, 'een…'],
  ['een – twee', 8, 'een…'],
  ['hij begon met een les', 18, 'hij begon…'],
  ['het weer (en, of) zon', 14, 'het weer (en…'],
  ['De, en, of, meer', 12, 'De…'],
  ['informatiebeveiliging', 8, 'informa…'],
  ['https://viag.nl/nieuws', 8, ''],
  ['(https://viag.nl/nieuws', 8, ''],
  ['#DigitaleOverheid', 8, ''],
  ['@VNGemeenten', 8, ''],
  ['zie https://viag.nl/nieuws', 12, 'zie…'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
  ['woord', 0, ''],
])('%j within %i is %j', (text, most, short) => {
  expect(shorten(text, (tried) => graphemes(tried).length <= most)).toBe(short);
});
