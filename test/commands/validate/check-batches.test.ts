import { expect, test } from 'vitest';
import {
  checkBatches,
  nothingClaimed,
  type Packed,
  unpack,
} from '../../../src/commands/validate/check-batches.ts';
import type { Checked } from '../../../src/engine/checked.ts';

const names = Array.from({ length: 200 }, (_, index) => `${String(index).padStart(3, '0')}.md`);
const checkedAs = (path: string): Checked => ({
  path,
  starts: [0],
  findings: [],
  notes: {},
  suppressions: { all: [], faults: [] },
});
const pathsIn = (results: Packed) => unpack(results).map(({ path }) => path);
const turn = async () => {};

test('every source is checked once, whoever claims it', async () => {
  const claims = nothingClaimed();
  const paths: string[] = [];
  const take = (results: Packed) => paths.push(...pathsIn(results));
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
  await checkBatches(names, claims, checkedAs, (results) => done.push(...pathsIn(results)), turn);
  expect(done).toEqual([]);
});
