import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from './lib/measure.js';
import { heading, median, ms, table, times } from './lib/table.js';
import { filesBelow, root, temporaryFolder, viag } from './lib/workspace.js';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '7' },
  },
});
const rounds = Number(values.rounds);
const count = Number(values.articles);
const cwd = archiveOf(count);

const reading = `
  const fs = require('node:fs');
  for (const name of fs.readdirSync('articles')) fs.readFileSync('articles/' + name);
`;
const bare = 'node, reading the files';
const cases = [
  { name: bare, args: ['-e', reading] },
  { name: 'viag validate', args: [viag, 'validate', '-q'] },
  { name: 'viag export feed', args: [viag, 'export', 'feed'], most: 4 },
  { name: 'viag export feed --check', args: [viag, 'export', 'feed', '--check'] },
];

const samples = measure(
  cases.map(({ name, args }) => ({ name, command: process.execPath, args, cwd })),
  { rounds },
);
const wall = (/** @type {string} */ name) => (samples.get(name) ?? []).map((one) => one.wall);
const rows = cases.map(({ name, most }) => {
  const middle = median(wall(name));
  const least = Math.min(...wall(name));
  return [
    name,
    ms(middle),
    times(middle / median(wall(bare))),
    ms(least),
    times(least / Math.min(...wall(bare))),
    most === undefined ? '' : `at most ${times(most)} bare`,
  ];
});
process.stdout.write(heading(rounds));
process.stdout.write(`${count} articles\n\n`);
process.stdout.write(
  table([['command', 'median ms', 'x bare', 'min ms', 'x bare', 'goal'], ...rows]),
);

/**
 * A workspace with the project's own articles over and over, each copy with a name, a title and a
 * day of its own.
 *
 * @param {number} wanted
 */
function archiveOf(wanted) {
  const folder = temporaryFolder();
  fs.copyFileSync(path.join(root, 'viag.config.yaml'), path.join(folder, 'viag.config.yaml'));
  fs.mkdirSync(path.join(folder, 'articles'));
  const texts = filesBelow(path.join(root, 'articles'), '.md').map((file) =>
    fs.readFileSync(file, 'utf8').replace(/^(?:image|alt): .*\n/gm, ''),
  );
  for (let at = 0; at < wanted; at += 1) {
    const date = new Date(Date.UTC(2000, 0, 1 + (at % 9000))).toISOString().slice(0, 10);
    const text = (texts[at % texts.length] ?? '')
      .replace(/^title: .*$/m, `title: "Artikel ${at} uit het archief"`)
      .replace(/^date: .*$/m, `date: ${date}`)
      .replace(/\]\((?!https?:)[^)]*\)/g, '](https://www.viag.nl/)');
    fs.writeFileSync(path.join(folder, 'articles', `${date}-artikel-${at}.md`), text);
  }
  return folder;
}
