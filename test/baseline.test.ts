import { describe, expect, test } from 'vitest';
import {
  addToBaseline,
  type Baseline,
  pruneBaseline,
  readBaseline,
  sizeOf,
  withoutKnown,
  writeBaseline,
} from '../src/baseline.ts';
import type { Report } from '../src/model/finding.ts';
import { reportOf } from '../src/validate.ts';

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const report = (counts: Counts): Report =>
  reportOf(
    Object.entries(counts).map(([path, rules]) => ({
      path,
      findings: Object.entries(rules).flatMap(([ruleId, count]) =>
        Array.from({ length: count }, (_, index) => ({
          ruleId,
          severity: 'error' as const,
          message: 'Fout.',
          line: index + 1,
          column: 1,
          endLine: index + 1,
          endColumn: 2,
        })),
      ),
    })),
  );

const baseline = (counts: Counts): Baseline =>
  new Map(Object.entries(counts).map(([path, rules]) => [path, new Map(Object.entries(rules))]));

const counted = (given: Report) =>
  Object.fromEntries(given.files.map(({ path, findings }) => [path, findings.length]));

describe('what is known', () => {
  test.each([
    ['as many', { 'a.md': { 'x/y': 2 } }, { 'a.md': { 'x/y': 2 } }, { 'a.md': 0 }],
    ['fewer', { 'a.md': { 'x/y': 1 } }, { 'a.md': { 'x/y': 2 } }, { 'a.md': 0 }],
    [
      'more: nobody can tell which is new',
      { 'a.md': { 'x/y': 3 } },
      { 'a.md': { 'x/y': 2 } },
      { 'a.md': 3 },
    ],
    [
      'of another rule',
      { 'a.md': { 'x/y': 1, 'x/z': 1 } },
      { 'a.md': { 'x/y': 1 } },
      { 'a.md': 1 },
    ],
    ['in another file', { 'a.md': { 'x/y': 1 } }, { 'b.md': { 'x/y': 1 } }, { 'a.md': 1 }],
  ])('%s', (_name, found, known, left) => {
    expect(counted(withoutKnown(report(found), baseline(known)))).toEqual(left);
  });

  test('the counts are of what is left', () => {
    const left = withoutKnown(
      report({ 'a.md': { 'x/y': 1, 'x/z': 1 } }),
      baseline({ 'a.md': { 'x/y': 1 } }),
    );
    expect(left.counts).toEqual({ files: 1, error: 1, warning: 0, info: 0, fixable: 0 });
  });

  test('a breakage of viag itself never becomes known', () => {
    const broken = report({ 'a.md': { 'internal-error': 1, 'x/y': 1 } });
    const known = addToBaseline(new Map(), broken);
    expect(known).toEqual(baseline({ 'a.md': { 'x/y': 1 } }));
    expect(counted(withoutKnown(broken, known))).toEqual({ 'a.md': 1 });
  });
});

test('what is added replaces what was known of those files, and leaves the others', () => {
  const known = baseline({ 'a.md': { 'x/y': 5 }, 'b.md': { 'x/y': 1 }, 'c.md': { 'x/y': 1 } });
  const found = report({ 'a.md': { 'x/z': 1 }, 'b.md': {} });
  expect(addToBaseline(known, found)).toEqual(
    baseline({ 'a.md': { 'x/z': 1 }, 'c.md': { 'x/y': 1 } }),
  );
});

test.each([
  ['of the whole archive', true, { 'a.md': { 'x/y': 1 } }],
  ['of a part', false, { 'a.md': { 'x/y': 1 }, 'gone.md': { 'x/y': 1 } }],
])('pruning by a report %s', (_name, whole, expected) => {
  const known = baseline({
    'a.md': { 'x/y': 2, 'x/z': 1 },
    'b.md': { 'x/y': 1 },
    'gone.md': { 'x/y': 1 },
  });
  const found = report({ 'a.md': { 'x/y': 1, 'x/new': 1 }, 'b.md': {} });
  expect(pruneBaseline(known, found, whole)).toEqual(baseline(expected));
});

test('is written sorted, and read back the same', () => {
  const known = baseline({ 'b.md': { 'x/z': 1, 'x/y': 2 }, 'a.md': { 'x/y': 1 } });
  const text = writeBaseline(known);
  expect(text).toBe(`{
  "version": 1,
  "files": {
    "a.md": {
      "x/y": 1
    },
    "b.md": {
      "x/y": 2,
      "x/z": 1
    }
  }
}
`);
  expect(readBaseline(text)).toEqual(known);
  expect(sizeOf(known)).toBe(4);
});

test.each([
  ['no JSON', '{'],
  ['another version', '{"version": 2, "files": {}}'],
  ['no files', '{"version": 1}'],
  ['no numbers', '{"version": 1, "files": {"a.md": {"x/y": "2"}}}'],
  ['less than one', '{"version": 1, "files": {"a.md": {"x/y": 0}}}'],
])('%s is not read', (_name, text) => {
  expect(readBaseline(text)).toBeUndefined();
});
