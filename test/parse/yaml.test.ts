import { describe, expect, test } from 'vitest';
import { faultsOf, milliseconds, withHead } from './sample.ts';

describe('nesting', () => {
  test.each([
    ['a: ['.concat('['.repeat(2500))],
    ['- '.repeat(8000)],
    ['{a: '.repeat(4000)],
    [`a: ${'{b: '.repeat(3000)}`],
    [Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is refused at once (%#)', (head) => {
    let kinds: readonly string[] = [];
    const took = milliseconds(() => {
      kinds = withHead(head).faults.map(({ kind }) => kind);
    });
    expect(kinds).toEqual(['too-deep']);
    expect(took).toBeLessThan(1000);
  });

  test('what is too deep to fit is too large', () => {
    const kinds = (head: string) => withHead(head).faults.map(({ kind }) => kind);
    expect(kinds('- '.repeat(20_000))).toEqual(['front-matter-too-large']);
    expect(kinds('{a: '.repeat(50_000))).toEqual(['front-matter-too-large']);
  });
});

describe('anchors, aliases, merges and tags are refused before anything is built', () => {
  test.each([
    ['a: &a [*a]', 'anchor-or-alias @ "&a"'],
    ['a: &x [1]\nb: [*x, *x]', 'anchor-or-alias @ "&x"'],
    ['a: 1\nb: *nergens', 'anchor-or-alias @ "*nergens"'],
    ['a: &x {b: 1}\nc:\n  <<: *x', 'anchor-or-alias @ "&x"'],
    ['? &x a\n: 1', 'anchor-or-alias @ "&x"'],
    ['a: !!js/function "x"', 'tag @ "!!js/function"'],
    ['a: !eigen x', 'tag @ "!eigen"'],
    ['!eigen a: x', 'tag @ "!eigen"'],
    ['&x a: 1', 'anchor-or-alias @ "&x"'],
    ['a: {!eigen b: x}', 'tag @ "!eigen"'],
    ['a: !!binary aGFsbG8=', 'tag @ "!!binary"'],
  ])('%s', (head, fault) => {
    expect(faultsOf(withHead(head))).toEqual([fault]);
    expect(withHead(head).article).toBe(undefined);
  });

  test('an alias bomb costs nothing', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
      lines.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    expect(milliseconds(() => withHead(lines.join('\n')))).toBeLessThan(1000);
    expect(faultsOf(withHead(lines.join('\n')))).toEqual(['anchor-or-alias @ "&a"']);
  });

  test('a merge key without an alias is a key like any other', () => {
    expect(withHead('<<: {a: 1}').article?.frontMatter.data).toEqual({ '<<': { a: 1 } });
  });
});

describe('names that reach a prototype', () => {
  test.each([
    ['__proto__: {a: 1}', 'reserved-key @ "__proto__"'],
    ['"__proto__": {a: 1}', 'reserved-key @ "\\"__proto__\\""'],
    ['"\\x5f_proto__": {a: 1}', 'reserved-key @ "\\"\\\\x5f_proto__\\""'],
    ['constructor: x', 'reserved-key @ "constructor"'],
    ['prototype: x', 'reserved-key @ "prototype"'],
    ['a: {b: {__proto__: {a: 1}}}', 'reserved-key @ "__proto__"'],
    ['a:\n  - __proto__: {a: 1}', 'reserved-key @ "__proto__"'],
    ['title: X\n? __proto__\n: {a: 1}', 'reserved-key @ "__proto__"'],
  ])('%s', (head, fault) => {
    expect(faultsOf(withHead(head))).toEqual([fault]);
    expect(withHead(head).article).toBe(undefined);
    expect(({} as Readonly<Record<string, unknown>>).a).toBe(undefined);
  });

  test('as a value it is a text', () => {
    expect(withHead('title: __proto__').article?.frontMatter.data).toEqual({ title: '__proto__' });
  });
});

describe('a key given twice', () => {
  test.each([
    ['author: A\ntitle: X\nauthor: B', ['author'], 'B'],
    ['author: A\n"author": B', ['"author"'], 'B'],
    ["'author': A\nauthor: B\nauthor: C", ['author', 'author'], 'C'],
  ])('is a fault at every later one: %j', (head, keys, last) => {
    const document = withHead(head);
    expect(faultsOf(document)).toEqual(keys.map((key) => `duplicate-key @ ${JSON.stringify(key)}`));
    expect(document.article?.frontMatter.data.author).toBe(last);
    const [fault] = document.faults;
    const first = document.text.indexOf('author');
    expect(fault && 'range' in fault && fault.range[0] > first).toBe(true);
  });

  test('in different mappings it is none', () => {
    expect(withHead('a: {x: 1}\nb: {x: 2}').faults).toEqual([]);
  });
});

describe('front matter that is YAML, but no list of keys', () => {
  test.each([
    ['- a\n- b', 'not-a-mapping @ "- a\\n- b"'],
    ['een zin', 'not-a-mapping @ "een zin"'],
    ['42', 'not-a-mapping @ "42"'],
  ])('%j points at what stands there', (head, fault) => {
    expect(faultsOf(withHead(head))).toEqual([fault]);
    expect(withHead(head).article).toBe(undefined);
  });

  test.each([
    '? [a]\n: b\ntitle: X',
    '? {a: 1}\n: b',
    '[__proto__]: 1',
    '{a: 1}: b',
    '? [a]\n: x\n? [b]\n: y',
  ])('a key that is no text is a fault, not a crash: %j', (head) => {
    const { faults, article } = withHead(head);
    expect(faults.map(({ kind }) => kind)).toEqual(['yaml']);
    expect(article).toBe(undefined);
  });

  test.each([
    'a: b\n---x: y',
    '%TAG ! x',
    'a: "\\q"',
    'a: "\\ud800"',
    '\ta: b',
    'a: b\n\tc',
    '@',
    '`',
    '}',
    ']',
    ':',
    '?',
    '!',
    '&',
    '*',
    '|',
    '"',
    "'",
  ])('nothing that is written makes it throw: %j', (head) => {
    expect(() => withHead(head)).not.toThrow();
  });
});

test('dates stay the text that they are, and truth values and numbers are read', () => {
  expect(
    withHead('date: 2018-12-13\nat: 2018-12-13T10:00:00Z\ndraft: true\nyes: yes\nn: 12\nz:').article
      ?.frontMatter.data,
  ).toEqual({
    date: '2018-12-13',
    at: '2018-12-13T10:00:00Z',
    draft: true,
    yes: 'yes',
    n: 12,
    z: null,
  });
});

test('a single long line is read in less than a second', () => {
  const heads = [
    `title: X\na${' '.repeat(15_000)}b: c: d`,
    `title: ${'a: '.repeat(5000)}`,
    `title: "${'\\"'.repeat(7000)}`,
    `title: ${'"'.repeat(15_000)}`,
    `${`a${' '.repeat(50)}`.repeat(300)}: : :`,
    `${' '.repeat(15_000)}\t: x`,
    `title:${'é-'.repeat(7000)}`,
    Array.from({ length: 1500 }, (_, index) => `k${index}: [`).join('\n'),
  ];
  for (const head of heads) expect(milliseconds(() => withHead(head))).toBeLessThan(1000);
});
