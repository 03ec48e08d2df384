import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configTextNl } from '../../src/scaffold/config-text-nl.ts';
import { inShell } from './run-viag.ts';
import { makeFolder } from './workspace.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const transcript = /```console\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

/** `$ command`, and what stands below it up to the next one. */
const steps = transcript
  .split(/^\$ /m)
  .slice(1)
  .map((step) => {
    const [command = '', ...lines] = step.trimEnd().split('\n');
    return { command, output: lines.join('\n') };
  });

test('the transcript in the README is a real one', () => {
  expect(steps.length).toBe(4);
  const [first] = steps;
  const name = first?.command.replace('cat ', '') ?? '';
  const config = configTextNl
    .replace("unsubscribe: ''", "unsubscribe: '{{unsubscribe}}'")
    .replace("address: ''", 'address: VIAG');
  const { root } = makeFolder({ 'viag.config.yaml': config, [name]: `${first?.output}\n` });
  for (const { command, output } of steps) {
    const run = inShell(`${command.replace(/^viag/, '$VIAG')} 2>&1`, { cwd: root });
    expect(run.stdout.trimEnd()).toBe(output);
  }
});
