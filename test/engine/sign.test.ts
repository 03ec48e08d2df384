import { expect, test } from 'vitest';
import { sign } from '../../src/engine/sign.ts';

test('no finding repeats a citizen service number or a bank account, whichever rule quotes it', () => {
  const message = 'Vanaf ‘#’ valt weg: ‘BSN 111222333, NL91 ABNA 0417 1643 00’.';
  expect(sign('frontmatter/comment-in-value', 'warning', { message, range: [2, 4] }, [0])).toEqual({
    ruleId: 'frontmatter/comment-in-value',
    severity: 'warning',
    message: 'Vanaf ‘#’ valt weg: ‘BSN …33, NL91…00’.',
    line: 1,
    column: 3,
    endLine: 1,
    endColumn: 5,
  });
});
