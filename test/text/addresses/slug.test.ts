import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFault, slugify } from '../../../src/text/addresses/slug.ts';

describe('slugify', () => {
  it.each([
    ['Common Ground: de volgende stap!', 'common-ground-de-volgende-stap'],
    ["foto's", 'fotos'],
    ['foto’s', 'fotos'],
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['’s Avonds', 's-avonds'],
    ['Coördinatie én ideeën', 'coordinatie-en-ideeen'],
    ['IJsselmeer, ĳs en Ĳs', 'ijsselmeer-ijs-en-ijs'],
    ['Straße ær Œuvre', 'strasse-aer-oeuvre'],
    ['Samen & sterk', 'samen-en-sterk'],
    ['R&D', 'r-en-d'],
    ['€ 5 of €5', 'euro-5-of-euro-5'],
    ['100% open', '100-procent-open'],
    ['C++', 'c'],
    ['a+b', 'a-b'],
    ['gemeen\u00adte\u200bhuis', 'gemeentehuis'],
    ['a \u2014 b', 'a-b'],
    ['--x--', 'x'],
    ['../../etc/passwd', 'etc-passwd'],
    ['½ jaar', '1-2-jaar'],
    ['feest 🎉', 'feest'],
    ['🎉', ''],
    ['日本語', ''],
    ['...', ''],
    ['', ''],
    // The names of devices make no file on Windows.
    ['Aux', ''],
    ['COM¹', ''],
    ['Con brio', 'con-brio'],
  ])('turns %j into %j', (title, expected) => {
    expect(slugify(title)).toBe(expected);
  });

  it.each([
    ['een twee drie', 13, 'een-twee-drie'],
    ['een twee drie', 12, 'een-twee'],
    ['een twee drie', 9, 'een-twee'],
    ['een twee drie', 3, 'een'],
    ['een twee drie', 2, 'ee'],
    ['een twee drie', 0, ''],
    ['een twee drie', -1, ''],
    ['console', 3, ''],
  ])('cuts %j to %i bytes as %j', (title, maxBytes, expected) => {
    expect(slugify(title, maxBytes)).toBe(expected);
  });

  it('cuts at 80 bytes unless told otherwise', () => {
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(80));
  });

  it('gives nothing or a slug without fault, and keeps a slug as it is', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(fc.constantFrom('con', 'é', "'s", ' ', '-', '&', '%', 'ß', '🎉', 'a1'))
        .map((words) => words.join('')),
    );
    fc.assert(
      fc.property(title, (text) => {
        const slug = slugify(text);
        expect(slugFault(slug)).toBe(slug === '' ? 'empty' : undefined);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('slugFault', () => {
  it.each(['a', '1', 'een-twee', '2018-terugblik', 'console', 'com', 'com10', 'a'.repeat(80)])(
    'finds none in %s',
    (slug) => {
      expect(slugFault(slug)).toBeUndefined();
    },
  );

  it.each([
    '../../etc/x',
    '/abs',
    '..\\x',
    'C:x',
    'a:evil',
    '%2e%2e',
    '.git',
    '.',
    '..',
    '-rf',
    'x-',
    'a--b',
    'a.',
    'a ',
    ' a',
    'a\n',
    'a\0',
    'A',
    'é',
    'a_b',
    'а', // Cyrillic
    '~',
    'é'.repeat(81),
  ])('refuses the characters of %j', (slug) => {
    expect(slugFault(slug)).toBe('characters');
  });

  it.each([
    ['', 'empty'],
    ['a'.repeat(81), 'too-long'],
    ['con', 'reserved'],
    ['CON', 'reserved'],
    ['prn', 'reserved'],
    ['aux', 'reserved'],
    ['nul', 'reserved'],
    ['nul.md', 'reserved'],
    ['nul .tar.gz', 'reserved'],
    ['nul:', 'reserved'],
    ['com0', 'reserved'],
    ['com9.txt', 'reserved'],
    ['com¹', 'reserved'],
    ['lpt³.md', 'reserved'],
  ])('calls %j %s', (slug, expected) => {
    expect(slugFault(slug)).toBe(expected);
  });
});
