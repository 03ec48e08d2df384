import { expect, test } from 'vitest';
import { kindsWith, templateFor } from '../../src/scaffold/kinds.ts';

test('the kinds: built in, then those of the folder', () => {
  const names = ['README.txt', 'article.nieuws.md', 'column.md', 'report.md', '.hidden.md'];
  expect(kindsWith(names)).toEqual(['article', 'report', 'announcement', 'column']);
});

test.each([
  ['report', ['report.kennis.md', 'report.md', 'article.md'], 'report.kennis.md'],
  ['report', ['report.nieuws.md', 'report.md', 'article.kennis.md'], 'report.md'],
  ['report', ['article.kennis.md', 'article.md'], 'article.kennis.md'],
  ['report', ['article.md'], 'article.md'],
  ['verslag', ['report.md'], 'report.md'],
  ['verslag', ['report.md', 'verslag.md'], 'verslag.md'],
  ['report', [], undefined],
])('for %s in Kennis, of %j: %s', (kind, names, expected) => {
  expect(templateFor(kind, 'Kennis', names)).toBe(expected);
});
