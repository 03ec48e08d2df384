import { expect, test } from 'vitest';
import { entitiesIn, withoutEntities } from '../../../src/text/encodings/decode-entities.ts';

test.each([
  ['a &amp; b', [['&amp;', '&']]],
  [
    'caf&eacute; &#8217;s &#x2014; &Eacute;',
    [
      ['&eacute;', 'é'],
      ['&#8217;', '’'],
      ['&#x2014;', '—'],
      ['&Eacute;', 'É'],
    ],
  ],
  [
    '&yuml;&nbsp;&euro;',
    [
      ['&yuml;', 'ÿ'],
      ['&nbsp;', '\u00a0'],
      ['&euro;', '€'],
    ],
  ],
  ['Q&A; i&i, R&D &onzin; &#0; &#55296; &#1114112; &#128;', []],
])('%s', (text, entities) => {
  expect(entitiesIn(text)).toEqual(entities);
});

test.each([
  ['Q&amp;A &#8216;nu&#8217;', 'Q&A ‘nu’'],
  ['&amp;amp; en &amp;', '&amp; en &'],
  ['R&D &onzin;', 'R&D &onzin;'],
])('%s is meant as %s', (text, meant) => {
  expect(withoutEntities(text)).toBe(meant);
});
