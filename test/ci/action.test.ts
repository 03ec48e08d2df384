import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { environment, now } from '../e2e/run-viag.ts';
import { type Folder, makeFolder } from '../e2e/workspace.ts';
import { commandsIn } from '../reporters/actions-runner.ts';
import { validatorOf } from '../schema/validator.ts';
import { faultyWorkspace, hostileNames, standIn } from './workspace.ts';

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const action = load(text) as Action;

const actionFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The last step as GitHub runs it: the inputs in its variables, and nothing filled in elsewhere. */
function runStep(inputs: Readonly<Record<string, string>>, { root }: Folder, firstOnPath = '') {
  const step = action.runs.steps.at(-1);
  const given = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
    return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
  });
  const path = `${firstOnPath}${standIn('npx', 4).root}:${environment.PATH}`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
    {
      cwd: root,
      env: {
        ...environment,
        GITHUB_ACTION_PATH: actionFolder,
        ...Object.fromEntries(given),
        PATH: path,
      },
      encoding: 'utf8',
    },
  );
  return { code: status, stdout, stderr };
}

/** The files with an error; anything but an annotation would be a command that slipped in. */
function annotated(log: string): readonly (string | undefined)[] {
  const commands = commandsIn(log);
  expect(commands.filter(({ name }) => !['error', 'warning'].includes(name))).toEqual([]);
  return commands
    .filter(({ name }) => name === 'error')
    .map(({ properties }) => properties.file)
    .sort();
}

describe('action.yml', () => {
  test('has the shape of a composite action', () => {
    const faultsIn = validatorOf({
      type: 'object',
      required: ['name', 'description', 'inputs', 'runs'],
      additionalProperties: false,
      properties: {
        name: { type: 'string' },
        description: { type: 'string', maxLength: 125 },
        inputs: {
          type: 'object',
          propertyNames: { pattern: '^[a-z][a-z-]*$' },
          additionalProperties: {
            type: 'object',
            required: ['description', 'default'],
            properties: { description: { type: 'string' }, default: { type: 'string' } },
            additionalProperties: false,
          },
        },
        runs: {
          type: 'object',
          required: ['using', 'steps'],
          additionalProperties: false,
          properties: {
            using: { const: 'composite' },
            steps: {
              type: 'array',
              items: {
                type: 'object',
                anyOf: [{ required: ['uses'] }, { required: ['run', 'shell'] }],
              },
            },
          },
        },
      },
    });
    expect(faultsIn(action)).toEqual([]);
  });

  test('fills in nothing in the text of a script', () => {
    const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBe(2);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('uses each of its inputs', () => {
    const used = Array.from(text.matchAll(/inputs\.([a-z-]+)/g), ([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('installs and runs the viag beside it, which nobody else can put another in the place of', () => {
    expect(action.inputs.package?.default).toBe('');
    expect(action.runs.steps[1]).toEqual({
      if: "inputs.package == ''",
      name: 'install viag',
      shell: 'bash',
      'working-directory': `\${{ github.action_path }}`,
      run: 'npm ci --include=dev --no-audit --no-fund',
    });
    expect(text).not.toContain('viag@');
  });
});

describe('its script', () => {
  const args = `--now ${now}`;

  test('annotates what it finds, whatever the files are called, and carries out nothing', () => {
    const folder = faultyWorkspace();
    const before = folder.list();
    const { code, stdout, stderr } = runStep({ args }, folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(annotated(stdout)).toEqual(hostileNames.toSorted());
    expect(folder.list()).toEqual(before);
  });

  test.each(hostileNames.filter((name) => !name.includes('\n')))('takes the path %j', (name) => {
    const folder = faultyWorkspace();
    const before = folder.list();
    const { code, stdout, stderr } = runStep({ args, paths: `\n${name}\n` }, folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(annotated(stdout)).toEqual([name]);
    expect(folder.list()).toEqual(before);
  });

  test('another package comes from where it is said to be', () => {
    const address = 'git+https://git.example.org/viag.git#v0.1.0';
    const folder = faultyWorkspace(['articles/a.md']);
    const asked = makeFolder({ npx: '#!/bin/sh\nprintf "%s\\n" "$@"\n' });
    chmodSync(asked.path('npx'), 0o755);
    const { stdout } = runStep({ package: address }, folder, `${asked.root}:`);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '--yes',
      '--package',
      address,
      'viag',
      'validate',
    ]);
    expect(annotated(runStep({ args, package: address }, folder).stdout)).toEqual([
      'articles/a.md',
    ]);
  });

  test.each([
    ['paths', '$(touch pwned)'],
    ['paths', '"; touch pwned; "'],
    ['args', '$(touch pwned)'],
    ['args', '; touch pwned'],
    ['package', '$(touch pwned)'],
    ['package', '1"; touch pwned; "'],
  ])('the input %s cannot bring %j along', (input, value) => {
    const folder = faultyWorkspace(['articles/a.md']);
    runStep({ args, [input]: value }, folder);
    expect(folder.list()).toEqual(['articles/a.md', 'viag.config.yaml']);
  });

  test('flags stand one after another or each on a line; globs are left to viag', () => {
    const folder = faultyWorkspace(['articles/a.md', 'articles/b.md']);
    const off = 'frontmatter/required=off';
    expect(runStep({ args: `${args}\n--rule ${off}\n` }, folder).code).toBe(0);
    const { stdout } = runStep({ args, paths: 'articles/[ab].md' }, folder);
    expect(annotated(stdout)).toEqual(['articles/a.md', 'articles/b.md']);
  });
});
