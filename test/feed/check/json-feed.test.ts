import { expect, test } from 'vitest';
import { checkFeed } from '../../../src/feed/check/check-feed.ts';

const version = 'https://jsonfeed.org/version/1.1';
const item = { id: 'a', content_text: 'A' };

test.each<readonly [string, unknown, readonly string[]]>([
  ['sound', { version, title: 'T', items: [item] }, []],
  ['empty', {}, ['InvalidValue version', 'MissingElement ', 'MissingElement ']],
  ['another version', { version: '2', title: 'T', items: [] }, ['InvalidValue version']],
  ['a list', [], ['SAXError ']],
  ['items that are none', { version, title: 'T', items: 3 }, ['InvalidValue items']],
  [
    'an item without anything',
    { version, title: 'T', items: [{}] },
    ['MissingElement items[0]', 'MissingElement items[0]'],
  ],
  ['one id twice', { version, title: 'T', items: [item, item] }, ['DuplicateValue items[1].id']],
  [
    'an item of nonsense',
    {
      version,
      title: 'T',
      items: [
        {
          ...item,
          id: 3,
          url: '/a',
          date_published: '13-12-2018',
          tags: 'woo',
          authors: [{}],
          attachments: [{ url: 'a.png', mime_type: 'png', size_in_bytes: '3' }],
        },
      ],
    },
    [
      'InvalidValue items[0].id',
      'InvalidValue items[0].url',
      'InvalidValue items[0].date_published',
      'InvalidValue items[0].authors',
      'InvalidValue items[0].tags',
      'InvalidValue items[0].attachments[0].url',
      'InvalidValue items[0].attachments[0].mime_type',
      'InvalidValue items[0].attachments[0].size_in_bytes',
    ],
  ],
])('%s', (_, feed, expected) => {
  const found = checkFeed(JSON.stringify(feed));
  expect(found.map(({ code, where }) => `${code} ${where}`)).toEqual(expected);
});

test('what is not JSON', () => {
  expect(checkFeed('{').map(({ code }) => code)).toEqual(['SAXError']);
});
