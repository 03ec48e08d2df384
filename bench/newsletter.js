import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './lib/measure.js';
import { heading, median, ms, table, times } from './lib/table.js';
import { filesBelow, smallWorkspace, temporaryFolder, viag } from './lib/workspace.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, peers: { type: 'string' } },
});
const rounds = Number(values.rounds);
const cwd = smallWorkspace();
const out = temporaryFolder();
const own = 'viag';
const peerPackages = { mjml: 'mjml', 'react-email': '@react-email/render', emailmd: 'emailmd' };
const peers = Object.entries(peerPackages)
  .filter(([, name]) => values.peers && existsSync(path.join(values.peers, 'node_modules', name)))
  .map(([name]) => name);

const data = path.join(out, 'letter.json');
writeFileSync(data, JSON.stringify(letterFrom(cwd)));
const peerProgram = fileURLToPath(new URL('./lib/newsletter-peer.js', import.meta.url));
const folderOf = (/** @type {string} */ name) => path.join(out, name);
for (const name of peers) mkdirSync(folderOf(name));
const bare = 'node -e 0';
const period = ['--latest', '10', '--group-by', 'none', '--allow', 'future', '--now', '2026-12-01'];
const cases = [
  { name: bare, command: process.execPath, args: ['-e', '0'] },
  {
    name: own,
    command: process.execPath,
    args: [
      viag,
      'export',
      'newsletter',
      ...period,
      '--only',
      'html,text',
      '-o',
      path.join(cwd, 'uit'),
    ],
    cwd,
  },
  ...peers.map((name) => ({
    name,
    command: process.execPath,
    args: [peerProgram, name, values.peers ?? '', data, folderOf(name)],
  })),
];
const samples = measure(cases, { rounds });
const of = (/** @type {string} */ name) => samples.get(name)?.map(({ wall }) => wall) ?? [];
const pages = [own, ...peers].map((name) => ({
  name,
  folder: name === own ? path.join(cwd, 'uit') : folderOf(name),
}));
const found = await findings(pages.map(({ folder }) => path.join(folder, 'index.html')));

process.stdout.write(heading(rounds));
process.stdout.write(
  table([
    ['ten articles', 'HTML', 'text', 'median ms', 'x node', 'axe', ''],
    [bare, '', '', ms(median(of(bare))), '1.00 x', '', ''],
    ...pages.map(({ name, folder }, at) => [
      name,
      kilobytes(path.join(folder, 'index.html')),
      kilobytes(path.join(folder, 'newsletter.txt')),
      ms(median(of(name))),
      times(median(of(name)) / median(of(bare))),
      String(found[at]?.length ?? '-'),
      found[at]?.join(', ') ?? '',
    ]),
  ]),
);

/** @param {string} file */
function kilobytes(file) {
  return existsSync(file) ? `${(statSync(file).size / 1024).toFixed(1)} KB` : 'none';
}

/**
 * The same articles for the others, read from their front matter.
 *
 * @param {string} workspace
 */
function letterFrom(workspace) {
  const articles = filesBelow(path.join(workspace, 'articles'), '.md').map((file) => {
    const text = readFileSync(file, 'utf8');
    const value = (/** @type {string} */ key) =>
      new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2');
    return {
      title: value('title') ?? '',
      byline: `${value('date')} • door ${value('author')}`,
      teaser: value('summary') ?? '',
      url: `https://www.viag.nl/nieuws/${path.basename(file, '.md')}`,
      ...(value('image') && { image: 'images/foto.png', alt: value('alt') ?? '' }),
    };
  });
  return {
    title: 'Nieuwsbrief november 2026',
    preheader: articles[0]?.teaser ?? '',
    unsubscribe: 'https://www.viag.nl/afmelden',
    articles,
  };
}

/**
 * What axe finds wrong in each, by the name of its rule with the number of places. A mail is read
 * inside a page with landmarks of its own, so the two rules that ask for those are left out.
 *
 * @param {readonly string[]} files
 */
async function findings(files) {
  const executablePath = process.env.VIAG_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return [];
  const { chromium } = await import('playwright-core');
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const all = [];
  for (const file of files) {
    const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const found = await /** @type {any} */ (globalThis).axe.run();
      return found.violations.map((/** @type {any} */ { id, nodes }) => ({
        id,
        count: nodes.length,
      }));
    });
    all.push(
      violations
        .filter((/** @type {any} */ { id }) => !['landmark-one-main', 'region'].includes(id))
        .map((/** @type {any} */ { id, count }) => `${id} (${count})`),
    );
    await page.close();
  }
  await browser.close();
  return all;
}
