import { expect, test } from 'vitest';
import { teaserOf } from '../../src/render/teaser.ts';
import { graphemes } from '../../src/text/display/graphemes.ts';
import { tree } from './tree.ts';

const two = 'Eerste zin van het stuk. Tweede zin die langer is dan de eerste.';

test.each([
  ['the whole of it when it fits', two, 100, two],
  ['whole sentences', two, 40, 'Eerste zin van het stuk.'],
  ['a cut at a word when a sentence is too long', two, 20, 'Eerste zin van het…'],
  [
    'no mere greeting',
    'Hoi! Dit is een lange zin zonder einde in zicht',
    30,
    'Hoi! Dit is een lange zin…',
  ],
  [
    'an abbreviation ends no sentence',
    'Volgens dhr. Jansen en mevr. De Vries gaat het goed. Punt.',
    55,
    'Volgens dhr. Jansen en mevr. De Vries gaat het goed.',
  ],
  [
    'nor a number in a version',
    'Versie 2.0 is er nu eindelijk. Daarna komt er weer wat.',
    35,
    'Versie 2.0 is er nu eindelijk.',
  ],
  ['paragraphs together', 'Een.\n\nTwee.\n\n## Kop\n\nDrie.', 100, 'Een. Twee.'],
  ['not past a list', 'Een:\n\n- a\n\nTwee.', 100, 'Een:'],
  ['past a heading to the text', '## Kop\n\nTekst.', 100, 'Tekst.'],
  ['past a picture', '![plaat](a.png)\n\nTekst.', 100, 'Tekst.'],
  ['a list when there is nothing else', '- punt\n- nog een', 100, 'punt'],
  [
    'no marks, addresses or notes',
    '**Vet** en [link](https://x.nl)[^1] `code`<br>nieuw\n\n[^1]: x',
    100,
    'Vet en link code nieuw',
  ],
  ['nothing', '', 100, ''],
  ['whole graphemes', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
])('%s', (_, markdown, max, expected) => {
  expect(teaserOf(tree(markdown), max)).toBe(expected);
  expect(graphemes(expected).length).toBeLessThanOrEqual(max);
});

test('a paragraph of a megabyte is read quickly', () => {
  const started = performance.now();
  expect(teaserOf(tree('woord '.repeat(200_000)), 100)).toMatch(/^(?:woord ?)+…$/);
  expect(performance.now() - started).toBeLessThan(5000);
});
