import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { littleText } from '../../src/social/little-text.ts';
import { networks } from '../../src/social/networks/index.ts';

const tag = (name: string) => `{hashtag|\\#|${name}}`;

const cases: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Gewone zin.', 'Gewone zin.'],
  ['een\n\ntwee', 'een\n\ntwee'],
  ['\\', '\\\\'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['@', '\\@'],
  ['[', '\\['],
  [']', '\\]'],
  ['(', '\\('],
  [')', '\\)'],
  ['<', '\\<'],
  ['>', '\\>'],
  ['#', '\\#'],
  ['*', '\\*'],
  ['_', '\\_'],
  ['~', '\\~'],
  ['|', '\\|'],
  ['\\(', '\\\\\\('],
  ['(durf) #tag_a [x]', `\\(durf\\) ${tag('tag\\_a')} \\[x\\]`],
  ['#Woo', tag('Woo')],
  ['Lees #Woo.', `Lees ${tag('Woo')}.`],
  ['#Woo #AVG', `${tag('Woo')} ${tag('AVG')}`],
  ['(#Woo)', `\\(${tag('Woo')}\\)`],
  ['#DigitaleOverheid,', `${tag('DigitaleOverheid')},`],
  ['#één', tag('één')],
  ['#2019', '\\#2019'],
  ['#2019plan', tag('2019plan')],
  ['C# en F#', 'C\\# en F\\#'],
  ['a#b', 'a\\#b'],
  ['##Woo', `\\#\\#Woo`],
  ['https://viag.nl/#nieuws', 'https://viag.nl/\\#nieuws'],
  ['https://viag.nl/a_b?c=d', 'https://viag.nl/a\\_b?c=d'],
  ['@VNG', '\\@VNG'],
  ['redactie@viag.nl', 'redactie\\@viag.nl'],
  ['**vet**', '\\*\\*vet\\*\\*'],
  ['[tekst](adres)', '\\[tekst\\]\\(adres\\)'],
  ['{hashtag|\\#|x}', '\\{hashtag\\|\\\\\\#\\|x\\}'],
  ['50% & €5 – “ja” 👍', '50% & €5 – “ja” 👍'],
  ['a~b <c>', 'a\\~b \\<c\\>'],
  ['１＃２', '１＃２'],
];

describe('LinkedIn’s little text', () => {
  test.each(cases)('%j becomes %j', (text, escaped) => {
    expect(littleText(text)).toBe(escaped);
  });

  test('has no reserved character bare, and reads back to what it was', () => {
    const text = fc
      .array(fc.constantFrom(...'\\{}@[]()<>#*_~|'.split(''), 'a', 'B', '1', ' ', '#Woo', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const little = littleText(written);
        const read = little.replace(
          /\{hashtag\|\\#\|((?:\\[_]|[^{}|\\])*)\}|\\(.)/gs,
          (_, name?: string, char?: string) =>
            name === undefined ? (char ?? '') : `#${name.replaceAll('\\_', '_')}`,
        );
        expect(read).toBe(written);
        const bare = little.replace(/\{hashtag\|\\#\|(?:\\_|[^{}|\\])*\}|\\./gs, '');
        expect(bare).not.toMatch(/[\\{}@[\]()<>#*_~|]/);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the text to paste is never escaped', () => {
  const text = '(durf) #tag_a [x]';
  expect(networks.linkedin.count(text, 3000)).toEqual({ text, length: 17, limit: 3000 });
});
