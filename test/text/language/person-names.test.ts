import { expect, test } from 'vitest';
import { severalPeople } from '../../../src/text/language/person-names.ts';

test.each([
  ['Anna Bos & Joris de Wit', ['Anna Bos', 'Joris de Wit']],
  ['Anna Bos, Joris de Wit en Bea Smit', ['Anna Bos', 'Joris de Wit', 'Bea Smit']],
  ['Anna Bos, Joris de Wit, and Bea Smit', ['Anna Bos', 'Joris de Wit', 'Bea Smit']],
  ['Peter-Paul Koch and James M Snell', ['Peter-Paul Koch', 'James M Snell']],
  ["J.A. van 't Hoen, Émile d'Haese", ["J.A. van 't Hoen", "Émile d'Haese"]],
  ['Ada Bos (@ada) & Bea Smit (@bea-s)', ['Ada Bos (@ada)', 'Bea Smit (@bea-s)']],
])('%s', (text, names) => {
  expect(severalPeople(text)).toEqual(names);
});

test.each([
  'Anna Bos',
  'Anna en Joris',
  'Bos, Anna',
  'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  'Kennis en Innovatie',
  'Team Kennis en Gemeente Utrecht',
  'Gemeente Utrecht en Gemeente Zeist',
  'Anna Bos, Senior Adviseur',
  'Anna Bos, gemeente Utrecht',
  "Anna Bos, Joris de Wit (foto's)",
])('is one author: %s', (text) => {
  expect(severalPeople(text)).toBeUndefined();
});
