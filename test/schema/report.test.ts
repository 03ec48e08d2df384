import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { reportSchema } from '../../src/schema/report-schema.ts';
import { context, hostile, mixed, report } from '../reporters/sample.ts';
import { published, validatorOf } from './validator.ts';

const faultsIn = validatorOf(published('report'));

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|[/\\])report\.json$/.test(name))
  .sort();

const reports: readonly (readonly [string, string])[] = [
  ...fixtures.map((name) => [name, readFileSync(folder + name, 'utf8')] as const),
  ...[mixed, hostile, report()].map(
    (from, index) => [`sample ${index + 1}`, json.render(from, context())] as const,
  ),
];

describe.each(reports)('%s', (_name, text) => {
  test('is valid', () => {
    expect(faultsIn(JSON.parse(text))).toEqual([]);
  });

  // The schema is open, so that a new key breaks no reader; but all of today's stand in it.
  test('has no key that the schema does not name', () => {
    expect(v.parse(reportSchema, JSON.parse(text))).toEqual(JSON.parse(text));
  });
});

describe('what is no report', () => {
  const text = json.render(mixed, context());

  test.each([
    ['another version', '"version": 1', '"version": 2', '/version must be equal to constant'],
    [
      'a severity it does not know',
      '"info"',
      '"fatal"',
      '/files/0/findings/0/severity must be equal to one of the allowed values',
    ],
    ['a line before the first', '"line": 2', '"line": 0', '/files/0/findings/0/line must be >= 1'],
    ['half a column', '"column": 8', '"column": 8.5', '/files/0/findings/0/column must be integer'],
    ['a count below zero', '"warning": 1', '"warning": -1', '/counts/warning must be >= 0'],
    ['no path', '"path": "articles/a.md",', '', "/files/0 must have required property 'path'"],
  ])('%s', (_name, from, to, fault) => {
    expect(text).toContain(from);
    expect(faultsIn(JSON.parse(text.replace(from, to)))).toEqual([fault]);
  });
});
