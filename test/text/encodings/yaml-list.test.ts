import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/parse/yaml.ts';
import { appendToYamlList, type YamlEntry } from '../../../src/text/encodings/yaml-list.ts';

const ENTRY: YamlEntry = [
  ['title', 'Open: ja'],
  ['date', '2018-12-13'],
];
const BLOCK = '  - title: "Open: ja"\n    date: 2018-12-13\n';

function added(source: string, path: readonly string[] = ['external'], entries = [ENTRY]) {
  const { places } = parseYaml(source, 0);
  return appendToYamlList(source, { places, end: source.length }, path, entries);
}

test.each([
  ['no list yet', 'title: x\n', `title: x\nexternal:\n${BLOCK}`],
  ['no line end at the end', 'title: x', `title: x\nexternal:\n${BLOCK}`],
  ['a comment last', 'title: x\n# niets\n', `title: x\n# niets\nexternal:\n${BLOCK}`],
  ['an empty list', 'external: []\nb: 1\n', `external: \n${BLOCK}b: 1\n`],
  [
    'an empty list with a comment',
    'external: [] # nog\nb: 1\n',
    `external:  # nog\n${BLOCK}b: 1\n`,
  ],
  ['nothing behind the key', 'external: # nog\nb: 1\n', `external: # nog\n${BLOCK}b: 1\n`],
  ['null', 'external: null\nb: 1\n', `external: \n${BLOCK}b: 1\n`],
  [
    'a list',
    'external:\n  - title: a # eerst\n    url: b # dan\n  # slot\nb: 1\n',
    `external:\n  - title: a # eerst\n    url: b # dan\n${BLOCK}  # slot\nb: 1\n`,
  ],
  [
    'a list that is not indented',
    'external:\n- title: a\nb: 1\n',
    'external:\n- title: a\n- title: "Open: ja"\n  date: 2018-12-13\nb: 1\n',
  ],
  [
    'a list that ends in a block of text',
    'external:\n  - why: |\n      een\n\n      twee\n\nb: 1\n',
    `external:\n  - why: |\n      een\n\n      twee\n${BLOCK}\nb: 1\n`,
  ],
  [
    'a list in brackets',
    'external: [{title: a}] # kort\n',
    'external: [{title: a}, {title: "Open: ja", date: 2018-12-13}] # kort\n',
  ],
])('%s', (_name, source, expected) => {
  expect(added(source)).toBe(expected);
  expect(load(expected)).toMatchObject({ external: expect.any(Array) });
});

test('line ends stay what they are', () => {
  expect(added('title: x\r\n')).toBe(
    `title: x\r\nexternal:\n${BLOCK}`.replace(/(?<!\r)\n/g, '\r\n'),
  );
});

test('what is no list is left alone', () => {
  expect(added('external: later\n')).toBe(undefined);
  expect(added('external:\n  a: 1\n')).toBe(undefined);
});

test.each([
  ['a: 1\n', 'a: 1\nfeeds:\n  sources:\n    - name: x\n'],
  ['feeds:\n    quote: 5\na: 1\n', 'feeds:\n    sources:\n      - name: x\n    quote: 5\na: 1\n'],
  ['feeds:\na: 1\n', 'feeds:\n  sources:\n    - name: x\na: 1\n'],
  ['feeds:\n  sources: []\n', 'feeds:\n  sources: \n    - name: x\n'],
  ['# alles uit\n', '# alles uit\nfeeds:\n  sources:\n    - name: x\n'],
])('a list below other keys: %j', (source, expected) => {
  expect(added(source, ['feeds', 'sources'], [[['name', 'x']]])).toBe(expected);
});
