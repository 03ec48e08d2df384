import { expect, test } from 'vitest';
import { tagList } from '../../src/scaffold/tag-list.ts';

test.each([
  [['privacy, Privacy , inkoop'], ['privacy', 'inkoop']],
  [
    ['a', 'b,c', ''],
    ['a', 'b', 'c'],
  ],
  [['  ', ','], []],
  [['common\n  ground'], ['common ground']],
])('%j -> %j', (texts, tags) => {
  expect(tagList(texts)).toEqual(tags);
});
