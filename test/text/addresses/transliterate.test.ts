import { expect, it } from 'vitest';
import { transliterate } from '../../../src/text/addresses/transliterate.ts';

it.each([
  ['Café', 'cafe'],
  ['CAFE\u0301', 'cafe'],
  ['Straße STRAẞE', 'strasse strasse'],
  ['Ørsted Æon Œuvre', 'orsted aeon oeuvre'],
  ['Łódź Đorđe Ísland Þór ð', 'lodz dorde island thor d'],
  ['ĳsje Ĳsje', 'ijsje ijsje'],
  ['İstanbul ırmak', 'istanbul irmak'],
  ['ﬁets ２０２６ ™', 'fiets 2026 tm'],
  ['日本 🎉 €', '日本 🎉 €'],
])('%s becomes %s', (text, expected) => {
  expect(transliterate(text)).toBe(expected);
});
