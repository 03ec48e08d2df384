import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { validateCommand } from '../../src/commands/validate.meta.ts';
import { environment, inShell, now } from '../e2e/run-viag.ts';
import type { Folder } from '../e2e/workspace.ts';
import { validatorOf } from '../schema/validator.ts';
import { faultyWorkspace, hostileNames, standIn } from './workspace.ts';

interface Template {
  readonly viag: {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly codequality: string } };
  };
}

const file = new URL('../../ci/gitlab.yml', import.meta.url);
const template = load(readFileSync(file, 'utf8')) as Template;
const { variables, script, artifacts } = template.viag;

const issuesIn = (folder: Folder) =>
  JSON.parse(folder.read(artifacts.reports.codequality)) as readonly {
    readonly severity: string;
    readonly location: { readonly path: string };
  }[];

/** The script as GitLab's runner hands it to a shell, with the job's variables in its environment. */
function runJob(given: Readonly<Record<string, string>>, { root }: Folder) {
  const PATH = `${standIn('npx', 4).root}:${environment.PATH}`;
  const VIAG_ARGS = [`--now ${now}`, given.VIAG_ARGS].join('\n');
  return inShell(`set -eo pipefail\n${script.join('\n')}`, {
    cwd: root,
    env: { ...variables, VIAG_PACKAGE: './viag-0.1.0.tgz', ...given, VIAG_ARGS, PATH },
  });
}

describe('ci/gitlab.yml', () => {
  test('has the shape of a job', () => {
    const faultsIn = validatorOf({
      type: 'object',
      required: ['viag'],
      additionalProperties: false,
      properties: {
        viag: {
          type: 'object',
          required: ['image', 'variables', 'script', 'artifacts'],
          additionalProperties: false,
          properties: {
            image: { type: 'string' },
            variables: {
              type: 'object',
              propertyNames: { pattern: '^VIAG_[A-Z]+$' },
              additionalProperties: { type: 'string' },
            },
            script: { type: 'array', minItems: 1, items: { type: 'string' } },
            artifacts: {
              type: 'object',
              required: ['when', 'reports'],
              properties: {
                when: { const: 'always' },
                reports: {
                  type: 'object',
                  required: ['codequality'],
                  properties: { codequality: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    });
    expect(faultsIn(template)).toEqual([]);
  });

  test('takes no viag from npm, where the name may be someone else’s', () => {
    expect(variables.VIAG_PACKAGE).toBe('');
    expect(script.join()).not.toContain('viag@');
  });

  test('writes the report that it hands over', () => {
    expect(script.join()).toContain(`--format gitlab=${artifacts.reports.codequality}`);
  });
});

const canWriteFiles = validateCommand.options.some(({ flags }) => flags.includes('--output-file'));

describe.skipIf(!canWriteFiles)('its script', () => {
  test('writes what it finds, whatever the files are called, and carries out nothing', () => {
    const folder = faultyWorkspace();
    const before = folder.list();
    const { code, stderr } = runJob({}, folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const errors = issuesIn(folder).filter(({ severity }) => severity === 'major');
    expect(errors.map(({ location }) => location.path).sort()).toEqual(hostileNames.toSorted());
    expect(folder.list()).toEqual([...before, artifacts.reports.codequality].sort());
  });

  test('takes paths one a line, and leaves globs to viag', () => {
    const names = [
      'articles/a b.md',
      'articles/$(touch pwned).md',
      'articles/c.md',
      'articles/d.md',
    ];
    const folder = faultyWorkspace(names);
    runJob({ VIAG_PATHS: 'articles/a b.md\narticles/$(touch pwned).md\narticles/[c].md' }, folder);
    const found = issuesIn(folder).filter(({ severity }) => severity === 'major');
    expect(found.map(({ location }) => location.path).sort()).toEqual(names.slice(0, 3).sort());
    expect(folder.has('pwned')).toBe(false);
  });

  test('stops when it does not know where viag is, and says so', () => {
    const folder = faultyWorkspace(['articles/a.md']);
    const { code, stdout, stderr } = runJob({ VIAG_PACKAGE: '' }, folder);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'VIAG_PACKAGE is empty. Set it to where viag is, such as git+https://git.example.org/viag.git#v0.1.0.\n',
    });
  });

  test.each([
    ['VIAG_ARGS', '$(touch pwned) ; touch pwned'],
    ['VIAG_PACKAGE', '$(touch pwned)'],
  ])('%s cannot bring %j along', (name, value) => {
    const folder = faultyWorkspace(['articles/a.md']);
    runJob({ [name]: value }, folder);
    expect(folder.has('pwned')).toBe(false);
  });
});
