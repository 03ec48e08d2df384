import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Finding, Report } from '../../src/model/finding.ts';
import { readReports } from '../../src/read-reports.ts';
import { github, withoutCommands } from '../../src/reporters/github.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { junit } from '../../src/reporters/junit.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { visible } from '../../src/text/display/visible.ts';
import { validatorOf } from '../schema/validator.ts';
import { commandsIn } from './actions-runner.ts';
import { context, finding, hostile, mixed, report } from './sample.ts';

const folder = fileURLToPath(new URL('../fixtures/validate/', import.meta.url));
const names = readdirSync(folder).filter((name) =>
  readdirSync(folder + name).includes('report.json'),
);

function reportIn(name: string): Report {
  const text = readFileSync(`${folder}${name}/report.json`, 'utf8');
  const reading = readReports([{ name, text }]);
  if (!reading.ok) throw new Error(`${name}: ${reading.fault.kind}`);
  return reading.report;
}

/** What a title may carry into a report: every character up to ÿ, halves of pairs, and worse. */
const everyCharacter = report({
  path: `a/${String.fromCharCode(...Array.from({ length: 255 }, (_, code) => code + 1))}.md`,
  findings: [
    finding({
      message: `${String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))}\ud800\ufffe\uffff]]>`,
    }),
    finding({ message: '::stop-commands::x', ruleId: 'internal-error' }),
    finding({ message: '##[add-mask]x' }),
    finding({ message: '%0A::add-mask::x' }),
  ],
});

const reports: readonly (readonly [string, Report])[] = [
  ...names.map((name) => [name, reportIn(name)] as const),
  ['one of everything', mixed],
  ['hostile names', hostile],
  ['every character', everyCharacter],
  ['no findings', report({ path: 'a.md', findings: [] })],
  ['no files', report()],
];

const settings = { ...context(), rules };

describe('SARIF 2.1.0, against the schema of OASIS', () => {
  // One of its patterns is right only in the older mode of regular expressions.
  const ajv = new Ajv04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(sarifSchema);

  test.each(reports)('%s', (_name, from) => {
    validate(JSON.parse(sarif.render(from, settings)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the schema would see a fault', () => {
    expect(validate(JSON.parse(sarif.render(mixed, settings).replace('"error"', '"fatal"')))).toBe(
      false,
    );
  });
});

describe('JUnit, against a schema of our own', () => {
  const contents = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');
  const faultsIn = async (xml: string) => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: xml }],
      schema: [{ fileName: 'junit.xsd', contents }],
    });
    return errors.map(({ message }) => message);
  };

  test.each(reports)('%s', async (_name, from) => {
    expect(await faultsIn(junit.render(from, settings))).toEqual([]);
  });

  test('the schema would see a fault', async () => {
    expect(
      await faultsIn(junit.render(mixed, settings).replace('<failure', '<failed')),
    ).not.toEqual([]);
  });
});

describe('GitLab Code Quality, against its documented shape', () => {
  // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
  const faultsIn = validatorOf({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{32,64}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./|/)' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
      additionalProperties: false,
    },
  });

  test.each(reports)('%s', (_name, from) => {
    const text = gitlab.render(from, settings);
    const issues = JSON.parse(text) as readonly { readonly fingerprint: string }[];
    expect(faultsIn(issues)).toEqual([]);
    // GitLab shows only the first of those that share one, and refuses a byte order mark.
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(text.startsWith('[')).toBe(true);
  });
});

describe('GitHub Actions carries out the annotations and nothing else', () => {
  const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

  /** The columns are left out over several lines, where GitHub has no use for them. */
  const annotation = (file: string, found: Finding) => ({
    name: commands[found.severity],
    properties: {
      file,
      line: `${found.line}`,
      endLine: `${found.endLine}`,
      ...(found.line === found.endLine && {
        col: `${found.column}`,
        endColumn: `${found.endColumn}`,
      }),
      title: found.ruleId,
    },
    data: visible(found.message),
  });

  test.each(reports)('%s', (_name, from) => {
    expect(commandsIn(github.render(from, settings))).toEqual(
      from.files.flatMap(({ path, findings }) => findings.map((found) => annotation(path, found))),
    );
  });

  test('nor anything in a log that may hold any line, such as a diff', () => {
    const diff = '+++ b/x\n ::add-mask::x\n+##[add-mask]y\r\n::stop-commands::z\n';
    expect(commandsIn(diff).map(({ name }) => name)).toEqual(['add-mask', 'add-mask']);
    expect(commandsIn(withoutCommands(diff))).toEqual([]);
    expect(commandsIn(`${withoutCommands(diff)}::notice::x`)).toEqual([
      { name: 'notice', properties: {}, data: 'x' },
    ]);
  });

  test('the reader sees a command where there is one', () => {
    expect(commandsIn('x ##[add-mask]y\n  ::error file=a%2Cb::c%0Ad\n')).toEqual([
      { name: 'add-mask', properties: {}, data: 'y' },
      { name: 'error', properties: { file: 'a,b' }, data: 'c\nd' },
    ]);
  });
});

test('what reads a whole repository is told where in it the workspace lies', () => {
  const inFolder = { ...settings, folder: 'site/nieuws' };
  const paths = mixed.files.flatMap(({ path, findings }) =>
    findings.map(() => `site/nieuws/${path}`),
  );
  expect(
    commandsIn(github.render(mixed, inFolder)).map(({ properties }) => properties.file),
  ).toEqual(paths);
  const issues = JSON.parse(gitlab.render(mixed, inFolder)) as { location: { path: string } }[];
  expect(issues.map(({ location }) => location.path)).toEqual(paths);
  const uris = sarif.render(mixed, inFolder).matchAll(/"uri": "(.*)"/g);
  expect(Array.from(uris, ([, uri]) => uri)).toEqual(paths);
});
