import { parseArgs } from 'node:util';
import { measure } from './lib/measure.js';
import { heading, median, ms, table, times } from './lib/table.js';
import { largeWorkspace, viag } from './lib/workspace.js';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    rounds: { type: 'string', default: '3' },
  },
});
if (folders.length === 0) {
  process.stderr.write('node bench/growth.js <folder…> [--sizes 1000,10000,50000] [--rounds 3]\n');
  process.exit(2);
}
const rounds = Number(values.rounds);
const cases = values.sizes.split(',').map((size) => ({
  name: size,
  command: process.execPath,
  args: [viag, 'validate', '--format', 'json'],
  cwd: largeWorkspace(folders, Number(size)).folder,
}));
const samples = measure(cases, { rounds, usage: true });
const perFile = (/** @type {string} */ size, /** @type {'wall' | 'cpu'} */ what) =>
  median((samples.get(size) ?? []).flatMap((one) => one[what] ?? [])) / Number(size);

const first = cases[0]?.name ?? '';
const rows = cases.map(({ name: size }) => [
  size,
  ms(perFile(size, 'wall')),
  times(perFile(size, 'wall') / perFile(first, 'wall')),
  ms(perFile(size, 'cpu')),
  times(perFile(size, 'cpu') / perFile(first, 'cpu')),
  String(Math.round(Math.max(...(samples.get(size) ?? []).map(({ rss }) => rss ?? Number.NaN)))),
]);
process.stdout.write(heading(rounds));
process.stdout.write(
  table([['files', 'wall, ms a file', 'x first', 'user+sys', 'x first', 'peak MiB'], ...rows]),
);
