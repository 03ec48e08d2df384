import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viag } from '../e2e/run-viag.ts';
import { configText, type Folder, makeFolder } from '../e2e/workspace.ts';
import { bodies } from './bodies.ts';
import { heads } from './heads.ts';
import { mutated } from './mutations.ts';
import { patience, seed } from './runs.ts';

const whole = fc.tuple(heads, bodies).map((parts) => Buffer.from(parts.join('\n')));
const files = fc.sample(fc.oneof(whole, mutated()), { seed, numRuns: 400 });
const names = files.map((_file, index) => `articles/${index}.md`).sort();

function archive(): Folder {
  const folder = makeFolder({ 'viag.config.yaml': configText });
  files.forEach((file, index) => {
    folder.write(`articles/${index}.md`, file);
  });
  return folder;
}

test('one run over 400 of them ends by itself and reports on every one', {
  timeout: patience,
}, () => {
  const { root } = archive();
  const { code, stdout, stderr } = viag(['validate', '--json'], { cwd: root });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const report = JSON.parse(stdout) as {
    files: { path: string; findings: { ruleId: string }[] }[];
  };
  expect(report.files.map(({ path }) => path).sort()).toEqual(names);
  const ids = report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  expect(ids).not.toContain('internal-error');
});

test('--fix has nothing to do the second time, and writes what it cannot mend back byte by byte', {
  timeout: patience,
}, () => {
  const folder = archive();
  const all = () => names.map((name) => folder.read(name));
  const before = all();
  const first = viag(['validate', '--fix', '-f', 'unix'], { cwd: folder.root });
  const mended = all();
  const listed = names.filter((_name, index) => mended[index] !== before[index]);
  expect(first.stderr.match(/^ {2}articles\/\d+\.md$/gm)?.map((line) => line.trim())).toEqual(
    listed,
  );
  expect(viag(['validate', '--fix', '-f', 'unix'], { cwd: folder.root })).toEqual({
    ...first,
    stderr: '',
  });
  expect(all()).toEqual(mended);
});
