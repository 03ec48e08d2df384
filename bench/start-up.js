import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from './lib/measure.js';
import { heading, median, ms, table, times } from './lib/table.js';
import { plainWorkspace, smallWorkspace, viag } from './lib/workspace.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);
const cwd = smallWorkspace();
const plain = plainWorkspace();
const node = process.execPath;
const [first = ''] = readdirSync(path.join(cwd, 'articles')).filter((name) => name.endsWith('.md'));
const oneArticle = `articles/${first}`;

const bare = 'node -e 0';
const cases = [
  { name: bare, args: ['-e', '0'] },
  { name: 'viag --version', args: [viag, '--version'], most: 1.4 },
  { name: 'viag --help', args: [viag, '--help'] },
  { name: 'viag validate, one article', args: [viag, 'validate', oneArticle], most: 1.8 },
  { name: 'viag validate, ten articles', args: [viag, 'validate'], most: 2.5 },
  {
    name: 'viag export newsletter, ten articles without pictures',
    args: [viag, 'export', 'newsletter', '--from', '2000-01-01', '--now', '2026-12-01'],
    cwd: plain,
    most: 3,
  },
  {
    name: 'viag export newsletter, pictures converted before',
    args: [viag, 'export', 'newsletter', '--now', '2026-12-01'],
  },
];

const samples = measure(
  cases.map((one) => ({ cwd, ...one, command: node })),
  { rounds },
);
const wall = (/** @type {string} */ name) => (samples.get(name) ?? []).map((one) => one.wall);
const bareMedian = median(wall(bare));
const bareMin = Math.min(...wall(bare));

const rows = cases.map(({ name, most }) => {
  const middle = median(wall(name));
  const least = Math.min(...wall(name));
  return [
    name,
    ms(middle),
    times(middle / bareMedian),
    ms(least),
    times(least / bareMin),
    most === undefined ? '' : `at most ${times(most)} bare`,
  ];
});
process.stdout.write(heading(rounds));
process.stdout.write(
  table([['command', 'median ms', 'x bare', 'min ms', 'x bare', 'goal'], ...rows]),
);
