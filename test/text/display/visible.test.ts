import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible } from '../../../src/text/display/visible.ts';

it.each([
  ['een\ntwee\r\n\tdrie', 'een\\ntwee\\r\\n\\tdrie'],
  ['\x1b[31mrood\x1b[0m', '\\x1b[31mrood\\x1b[0m'],
  ['\x1b]8;;https://evil\x07', '\\x1b]8;;https://evil\\x07'],
  ['\0\x08\x7f\x9b', '\\x00\\x08\\x7f\\x9b'],
  ['gpj.\u202efdp', 'gpj.\\u202efdp'],
  ['\u202a\u2066\u2069\u200e\u200f\u061c', '\\u202a\\u2066\\u2069\\u200e\\u200f\\u061c'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['a\u200bb\u2060c\ufeffd', 'a\\u200bb\\u2060c\\ufeffd'],
  ['gemeen\u00adte', 'gemeen\\xadte'],
  ['\u3164\u115f', '\\u3164\\u115f'],
  ['\ud83c!', '\\ud83c!'],
  ['!\udf89', '!\\udf89'],
  ['\ufffe\ufdd0\u{1ffff}', '\\ufffe\\ufdd0\\u{1ffff}'],
  ['a\u200db', 'a\\u200db'],
  ['👍\u200d', '👍\\u200d'],
  ['\u{e0041}\u{e0042}', '\\u{e0041}\\u{e0042}'],
])('shows %j as %s', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

it.each([
  '',
  'Één café in ’s-Hertogenbosch — € 5',
  'e\u0301',
  'C:\\temp\\x',
  'a\u00a0b',
  '日本語 שלום ไทย',
  '🎉 👍🏽 🇳🇱 1️⃣ ❤️ ☎︎',
  '👩‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 🏃🏽‍♀️ 👩‍🦰',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
])('leaves %j alone', (text) => {
  expect(visible(text)).toBe(text);
});

it('never lets a control, bidi control or lone surrogate through, and is done at once', () => {
  const nasty = fc.constantFrom(
    '\x1b',
    '\u202e',
    '\u200d',
    '\u200b',
    '🎉',
    '👩',
    '\ud83c',
    '\\',
    'a',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty).map((chars) => chars.join('')),
  );
  fc.assert(
    fc.property(text, (input) => {
      const shown = visible(input);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(shown).not.toMatch(
        /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\u2060\ufeff]/u,
      );
      expect(visible(shown)).toBe(shown);
    }),
  );
});
