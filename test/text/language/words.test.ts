import { expect, test } from 'vitest';
import { wordKey, wordsIn } from '../../../src/text/language/words.ts';

function split(text: string): readonly string[] {
  const { count, starts, ends } = wordsIn(text);
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]));
}

test.each([
  ["De foto’s en pdf's van de back-up", ['De', 'foto’s', 'en', "pdf's", 'van', 'de', 'back-up']],
  ['‘Eén’ – “twee”, (drie)… vier!', ['Eén', 'twee', 'drie', 'vier']],
  ['1.5 en o.a. viag.nl, en/of 3%', ['1.5', 'en', 'o.a', 'viag.nl', 'en', 'of', '3']],
  ['code \ufffc 🎉 € → x', ['code', 'x']],
  ['Ἑλλάς 日本語', ['Ἑλλάς', '日本語']],
  ['', []],
])('the words of %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('a word has the same key in any case, with or without what joins its parts', () => {
  const { keys } = wordsIn('Één E-MAIL');
  expect([...keys]).toEqual([wordKey('één'), wordKey('email')]);
});
