import { expect, test } from 'vitest';
import { dateInFileName, slugOfPath } from '../../../src/text/addresses/article-path.ts';

const day = { year: 2026, month: 11, day: 15 };

test.each([
  ['articles/2026-11-15-mijn-artikel.md', 'mijn-artikel', day],
  ['articles/2026-11-15 mijn artikel.md', 'mijn-artikel', day],
  ['articles/2026-11-15_mijn_artikel.md', 'mijn_artikel', day],
  ['articles/2026-11-15 - mijn artikel - deel 2.md', 'mijn-artikel-deel-2', day],
  ['articles/2026-11-15 mijn artikel/index.md', 'mijn-artikel', day],
  ['articles/2026-11-15.md', '2026-11-15', day],
  ['articles/mijn artikel.md', 'mijn-artikel', undefined],
  ['articles/2026-11-150 jaar.md', '2026-11-150-jaar', undefined],
])('%s has the slug %s', (path, slug, date) => {
  expect(slugOfPath(path)).toBe(slug);
  expect(dateInFileName(path)).toEqual(date);
});
