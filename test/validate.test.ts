import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../src/config/defaults.ts';
import { internalError } from '../src/engine/check-document.ts';
import type { ActiveRule } from '../src/engine/prepare-rules.ts';
import type { Document } from '../src/model/article.ts';
import type { Problem } from '../src/model/finding.ts';
import { parseText } from '../src/parse/document.ts';
import {
  archiveRule,
  articleRule,
  documentRule,
  type PlacedProblem,
  type Rule,
  type RuleEnvironment,
} from '../src/rules/define.ts';
import { rules } from '../src/rules/index.ts';
import { reportOf, validate } from '../src/validate.ts';

const environment: RuleEnvironment = {
  lang: 'nl',
  config: defaultConfig,
  today: { year: 2018, month: 12, day: 20 },
  surroundings: { kindOf: () => 'missing', namesIn: () => [], sizeOf: () => undefined },
};

const described = {
  severity: 'warning' as const,
  summary: { nl: 'Een regel.', en: 'A rule.' },
  why: { nl: 'Daarom.', en: 'Because.' },
  messages: { nl: {}, en: {} },
  good: [],
  bad: [],
};

function stating(id: string, check: (document: Document) => Iterable<Problem>): Rule {
  return documentRule({ ...described, id, check });
}

function stateOverAll(id: string, check: (paths: readonly string[]) => Iterable<PlacedProblem>) {
  return archiveRule({
    ...described,
    id,
    note: () => true,
    check: (articles) => check(articles.map(({ path }) => path)),
  });
}

const active = (rule: Rule, severity: ActiveRule['severity'] = 'error'): ActiveRule => ({
  rule,
  severity,
  options: {},
});

const document = (path: string, text = '---\ntitle: X\n---\nTekst.\n') =>
  parseText(path, text, false, defaultConfig.frontMatter);

const run = (documents: readonly Document[], ...given: readonly ActiveRule[]) =>
  validate(documents, given, environment);

describe('signing', () => {
  test('the engine adds the id, the level in force and the place', () => {
    const rule = stating('a/b', () => [
      { message: 'Hier.', range: [11, 12], fix: { range: [11, 12], text: 'Y' } },
    ]);
    expect(run([document('x.md')], active(rule, 'info'))).toEqual({
      files: [
        {
          path: 'x.md',
          findings: [
            {
              ruleId: 'a/b',
              severity: 'info',
              message: 'Hier.',
              line: 2,
              column: 8,
              endLine: 2,
              endColumn: 9,
              fix: { range: [11, 12], text: 'Y' },
            },
          ],
        },
      ],
      counts: { files: 1, error: 0, warning: 0, info: 1, fixable: 1 },
    });
  });

  test('a rule cannot sign for itself', () => {
    const forged = { message: 'Hoi.', ruleId: 'other/rule', severity: 'info', path: 'y.md' };
    const [file] = run([document('x.md')], active(stating('a/b', () => [forged]))).files;
    expect(file).toEqual({
      path: 'x.md',
      findings: [
        {
          ruleId: 'a/b',
          severity: 'error',
          message: 'Hoi.',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
    });
  });

  test.each([
    ['without a range', undefined, [1, 1, 1, 1]],
    ['over lines', [4, 17], [2, 1, 4, 1]],
    ['at the end of the text', [24, 24], [5, 1, 5, 1]],
    ['turned around', [6, 4], [2, 3, 2, 3]],
  ] as const)('the place of a problem %s', (_name, range, place) => {
    const rule = stating('a/b', () => [{ message: 'm', ...(range && { range }) }]);
    const found = run([document('x.md')], active(rule)).files[0]?.findings[0];
    expect([found?.line, found?.column, found?.endLine, found?.endColumn]).toEqual(place);
  });

  test('every line end counts once, and columns count UTF-16 code units', () => {
    const text = '---\r\ntitle: 🎉 X\n---\n';
    const rule = stating('a/b', () => [{ message: 'm', range: [15, 16] }]);
    const found = run([document('x.md', text)], active(rule)).files[0]?.findings[0];
    expect([found?.line, found?.column]).toEqual([2, 11]);
  });
});

describe('order', () => {
  test('files by path and findings by place and rule, whatever the order they came in', () => {
    const one = stating('a/two', () => [
      { message: '3', range: [8, 9] },
      { message: '1', range: [0, 1] },
    ]);
    const two = stating('a/one', () => [{ message: '2', range: [8, 9] }]);
    const report = run(
      [document('b.md'), document('a/z.md'), document('B.md')],
      active(one),
      active(two),
    );
    expect(report.files.map(({ path }) => path)).toEqual(['B.md', 'a/z.md', 'b.md']);
    expect(report.files.map(({ findings }) => findings.map(({ message }) => message))).toEqual(
      Array(3).fill(['1', '2', '3']),
    );
    expect(report.counts).toEqual({ files: 3, error: 9, warning: 0, info: 0, fixable: 0 });
  });

  test('the same report whatever the order of the files, all rules on', () => {
    const head = (more: string) =>
      `---\ntitle: X\nauthor: Y\ndate: 2018-12-01\ncategory: Z\n${more}---\nTekst.\n`;
    const documents = [
      document('a/2018-12-01-cafe.md', head('slug: zelfde\n')),
      document('a/2018-12-01-Cafe.md', head('slug: zelfde\n')),
      document('a/2018-12-01-CAFE.md', head('slug: Zelfde\n')),
      document('a/2018-12-02-stuk.md', '---\ntitle: [\n---\n'),
      document('a/leeg.md', ''),
    ];
    const every = rules.map((rule) => active(rule, rule.severity));
    const expected = run(documents, ...every);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(run(shuffled, ...every)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('an archive rule speaks about the files it names, and about no others', () => {
    const rule = stateOverAll('a/all', (paths) => [
      ...paths.map((path) => ({ path, message: path })),
      { path: 'elsewhere.md', message: 'nobody asked' },
    ]);
    const report = run([document('b.md'), document('a.md', 'geen kop')], active(rule));
    expect(report.files.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['a.md', 0],
      ['b.md', 1],
    ]);
  });
});

describe('a rule that breaks', () => {
  const broken = () => {
    throw new Error('kapot');
  };
  const sound = stating('a/sound', () => [{ message: 'Ik wel.' }]);

  test('is an internal error on the file it broke on; other rules and files go on', () => {
    const rule = stating('a/broken', ({ path }) => (path === 'a.md' ? broken() : []));
    const report = run([document('a.md'), document('b.md')], active(rule, 'info'), active(sound));
    const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const fine = { ruleId: 'a/sound', severity: 'error', message: 'Ik wel.', ...at };
    expect(report.files).toEqual([
      {
        path: 'a.md',
        findings: [
          fine,
          { ruleId: internalError, severity: 'error', message: 'a/broken: kapot', ...at },
        ],
      },
      { path: 'b.md', findings: [fine] },
    ]);
    expect(report.counts).toEqual({ files: 2, error: 3, warning: 0, info: 0, fixable: 0 });
  });

  const brokenRules: readonly (readonly [string, Rule])[] = [
    [
      'halfway its problems',
      stating('a/broken', function* () {
        yield { message: 'eerst nog dit' };
        broken();
      }),
    ],
    ['over one article', articleRule({ ...described, id: 'a/broken', check: broken })],
    ['over all articles', stateOverAll('a/broken', broken)],
    ['before it has begun', { ...stating('a/broken', () => []), prepare: broken } as Rule],
  ];

  test.each(brokenRules)('%s', (_name, rule) => {
    const report = run([document('a.md')], active(rule), active(sound));
    const findings = report.files[0]?.findings ?? [];
    expect(
      findings.filter(({ ruleId }) => ruleId !== 'a/broken').map(({ ruleId }) => ruleId),
    ).toEqual(['a/sound', internalError]);
  });

  test('also when what it throws is no error', () => {
    const rule = stating('a/broken', () => {
      throw 'zomaar';
    });
    expect(run([document('a.md')], active(rule)).files[0]?.findings[0]?.message).toBe(
      'a/broken: zomaar',
    );
  });
});

test('every document is in the report, also those that could not be read', () => {
  const unread: Document = {
    path: 'weg.md',
    text: '',
    bom: false,
    faults: [{ kind: 'unreadable', code: 'ENOENT' }],
  };
  const only = articleRule({ ...described, id: 'a/b', check: () => [{ message: 'm' }] });
  const report = run([unread, document('a.md')], active(only));
  expect(report.files.map(({ path, findings }) => [path, findings.length])).toEqual([
    ['a.md', 1],
    ['weg.md', 0],
  ]);
});

test('reports of parts add up', () => {
  expect(reportOf([])).toEqual({
    files: [],
    counts: { files: 0, error: 0, warning: 0, info: 0, fixable: 0 },
  });
});
