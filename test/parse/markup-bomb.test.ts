import { expect, test } from 'vitest';
import { findMarkupBomb } from '../../src/parse/markup-bomb.ts';

test.each([
  ['references', '&amp;', 2000, '&…;'],
  ['underscores, on which the parser takes seconds', 'a_', 10_000, '_'],
])('a block of too many %s is refused, at its beginning', (_name, mark, limit, named) => {
  const body = `Een alinea vooraf.\n\n${mark.repeat(limit + 1)}\n`;
  const at = 'Een alinea vooraf.\n\n'.length + 100;
  expect(findMarkupBomb(body, 100)).toEqual({
    kind: 'markup-bomb',
    range: [at, at + 1],
    mark: named,
    limit,
  });
});

test.each([
  ['as many as are allowed', '&amp;'.repeat(2000)],
  ['more of them, over several blocks', `${'&amp;'.repeat(1500)}\n\n${'&amp;'.repeat(1500)}`],
  ['ampersands that are no references', '& '.repeat(5000)],
])('%s will do', (_name, body) => {
  expect(findMarkupBomb(body, 0)).toBe(undefined);
});
