import { expect, test } from 'vitest';
import { checkBatches, nothingClaimed } from '../../src/commands/check-batches.ts';
import type { Checked } from '../../src/engine/checked.ts';

const names = Array.from({ length: 200 }, (_, index) => `${String(index).padStart(3, '0')}.md`);
const checkedAs = (path: string): Checked => ({
  path,
  starts: [0],
  findings: [],
  notes: {},
  suppressions: { all: [], faults: [] },
});
const turn = async () => {};

test('every source is checked once, whoever claims it', async () => {
  const claims = nothingClaimed();
  const paths: string[] = [];
  const take = (checked: readonly Checked[]) => paths.push(...checked.map(({ path }) => path));
  await Promise.all([1, 2, 3].map(() => checkBatches(names, claims, checkedAs, take, turn)));
  expect(paths.sort()).toEqual(names);
});

test('one that breaks leaves the others nothing to do', async () => {
  const claims = nothingClaimed();
  const broken = () => {
    throw new Error('the disk is gone');
  };
  await expect(checkBatches(names, claims, broken, () => {}, turn)).rejects.toThrow(
    'the disk is gone',
  );
  const done: string[] = [];
  await checkBatches(
    names,
    claims,
    checkedAs,
    (all) => done.push(...all.map((one) => one.path)),
    turn,
  );
  expect(done).toEqual([]);
});
