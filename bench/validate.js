import { parseArgs } from 'node:util';
import { measure } from './lib/measure.js';
import { findPeers } from './lib/peers.js';
import { heading, median, ms, table, times } from './lib/table.js';
import { largeWorkspace, viag } from './lib/workspace.js';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string', default: '9' },
  },
});
if (folders.length === 0) {
  process.stderr.write(
    'node bench/validate.js <folder…> [--files 888] [--peers <folder>] [--rounds 9]\n',
  );
  process.exit(2);
}
const rounds = Number(values.rounds);
const wanted = values.files === undefined ? undefined : Number(values.files);
const { folder: cwd, count, bytes } = largeWorkspace(folders, wanted);

const own = 'viag validate';
const cases = [
  {
    name: own,
    command: process.execPath,
    args: [viag, 'validate', '--format', 'json'],
    goal: 'at most 256 MiB',
  },
  ...findPeers(values.peers),
];
const samples = measure(
  cases.map((one) => ({ ...one, cwd })),
  { rounds, usage: true },
);
const of = (/** @type {string} */ name, /** @type {'wall' | 'cpu' | 'rss'} */ what) =>
  (samples.get(name) ?? []).flatMap((one) => one[what] ?? []);
const ratio = (/** @type {string} */ name, /** @type {'wall' | 'cpu'} */ what) =>
  times(median(of(name, what)) / median(of(own, what)));

const rows = cases.map(({ name, goal }) => {
  const wall = of(name, 'wall');
  const cpu = of(name, 'cpu');
  const rss = of(name, 'rss');
  return [
    name,
    ms(median(wall)),
    ms(Math.min(...wall)),
    ratio(name, 'wall'),
    times(Math.min(...wall) / Math.min(...of(own, 'wall'))),
    ms(cpu.length > 0 ? median(cpu) : undefined),
    ratio(name, 'cpu'),
    rss.length > 0 ? String(Math.round(Math.max(...rss))) : '-',
    goal,
  ];
});
process.stdout.write(heading(rounds));
process.stdout.write(`${count} files, ${(bytes / 2 ** 20).toFixed(1)} MiB\n\n`);
process.stdout.write(
  table([
    ['program', 'wall', 'min', 'x viag', 'min', 'user+sys', 'x viag', 'peak MiB', 'goal'],
    ...rows,
  ]),
);
