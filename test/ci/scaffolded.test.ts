import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { ciFile, exampleAddress } from '../../src/scaffold/ci-files.ts';

const read = (name: string) =>
  load(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as object;
const nodeVersion = 22;

test('the workflow that viag init writes does what the action does', () => {
  expect(load(ciFile('github', 'nl').content)).toEqual({
    name: 'viag',
    // Not on every push: a branch is checked with its pull request.
    on: { push: { branches: ['main', 'master'] }, pull_request: null },
    permissions: { contents: 'read' },
    jobs: {
      validate: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'actions/checkout@v6' },
          { uses: 'actions/setup-node@v6', with: { 'node-version': nodeVersion } },
          { run: `npx --yes --package "${exampleAddress}" viag validate --format github` },
        ],
      },
    },
  });
  expect(read('action.yml')).toMatchObject({
    inputs: { 'node-version': { default: `${nodeVersion}` } },
    runs: { steps: [{ uses: 'actions/setup-node@v6' }, {}, {}] },
  });
});

test.each(['github', 'gitlab'] as const)('%s: says what address to fill in', (service) => {
  expect(ciFile(service, 'nl').content).toMatch(
    /# Vul achter --package het adres in.*\n.*npx --yes --package "git/,
  );
  expect(ciFile(service, 'en').content).toMatch(
    /# Behind --package, fill in the address.*\n.*npx --yes --package "git/,
  );
});

test.each(['github', 'gitlab'] as const)(
  '%s: the same in both languages but for the comments',
  (service) => {
    expect(load(ciFile(service, 'nl').content)).toEqual(load(ciFile(service, 'en').content));
  },
);

test('the job that viag init writes does what the template does', () => {
  const file = 'gl-code-quality-report.json';
  const job = {
    image: `node:${nodeVersion}`,
    artifacts: { when: 'always', reports: { codequality: file } },
  };
  const command = `npx --yes --package "${exampleAddress}" viag validate --format pretty --format gitlab=${file}`;
  expect(load(ciFile('gitlab', 'nl').content)).toEqual({ viag: { ...job, script: [command] } });
  expect(read('ci/gitlab.yml')).toMatchObject({ viag: job });
});
