import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cardFormats } from '../dist/lib/social/cards/card.js';
import { cardFonts } from '../dist/lib/social/cards/card-fonts.js';
import { openCardPress } from '../dist/lib/social/cards/card-press.js';
import { heading, median, ms, table, times } from './lib/table.js';
import { root } from './lib/workspace.js';

const { values } = parseArgs({
  options: { cards: { type: 'string', default: '100' }, peers: { type: 'string' } },
});
const count = Number(values.cards);
const titles = readdirSync(path.join(root, 'articles'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .flatMap(
    (name) =>
      /^title: (.+)$/m.exec(readFileSync(path.join(root, 'articles', name), 'utf8'))?.slice(1) ??
      [],
  );
const theme = { background: '#17365c', title: '#ffffff', details: '#d8dfe8', accent: '#0f7173' };
const { landscape } = cardFormats;

const own = 'viag';
const cases = [{ name: own, print: await press() }, ...satoriCase(values.peers)];

// In turn, card after card, so that a busy moment of the machine falls on each; two rounds first
// that do not count.
/** @type {Map<string, number[]>} */
const samples = new Map(cases.map(({ name }) => [name, []]));
for (let at = -2; at < count; at += 1) {
  for (const { name, print } of cases) {
    // A number behind it, so that no cache knows the title.
    const title = `${titles[Math.abs(at) % titles.length]} (${at})`;
    const start = performance.now();
    await print(title);
    if (at >= 0) samples.get(name)?.push(performance.now() - start);
  }
}
const start = performance.now();
const together = await press();
await Promise.all(Array.from({ length: count }, (_, at) => together(`${titles[0]} (${at})`)));
const all = performance.now() - start;

const of = (/** @type {string} */ name) => samples.get(name) ?? [];
process.stdout.write(heading(count));
process.stdout.write(
  table([
    ['a card, warm', 'median', 'min', 'x viag', 'goal'],
    ...cases.map(({ name }) => [
      name,
      ms(median(of(name))),
      ms(Math.min(...of(name))),
      times(median(of(name)) / median(of(own))),
      name === own ? 'under 15 ms' : '',
    ]),
  ]),
);
process.stdout.write(`\n${count} cards at once, fonts and all: ${ms(all)} ms\n`);

async function press() {
  const fonts = cardFonts.map((font) => ({
    ...font,
    bytes: readFileSync(path.join(root, font.file)),
  }));
  const { print } = await openCardPress({ theme, site: 'VIAG', fonts, lang: 'nl' });
  const date = { year: 2018, month: 12, day: 13 };
  return (/** @type {string} */ title) =>
    print({ title, category: 'Kennis', date, lang: 'nl' }, landscape);
}

/**
 * satori and resvg with the same pieces in the same font; in letters of one size, since satori
 * measures nothing.
 *
 * @param {string | undefined} folder the one that holds `node_modules`
 */
function satoriCase(folder) {
  if (folder === undefined) return [];
  const modules = path.resolve(folder, 'node_modules');
  if (!existsSync(path.join(modules, 'satori'))) return [];
  const from = createRequire(path.join(modules, 'x.js'));
  const { default: satori } = from('satori');
  const { Resvg } = from('@resvg/resvg-js');
  const fontFile = (/** @type {number} */ weight) =>
    path.join(modules, `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`);
  const fonts = [400, 700].map((weight) => ({
    name: 'Noto Sans',
    weight,
    style: 'normal',
    data: readFileSync(fontFile(weight)),
  }));
  const { width, height, bar, padding } = landscape;
  const box = (/** @type {object} */ style, /** @type {unknown} */ children) => ({
    type: 'div',
    props: { style: { display: 'flex', ...style }, children },
  });
  const card = (/** @type {string} */ title) =>
    box(
      {
        width,
        height,
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding,
        borderLeft: `${bar}px solid ${theme.accent}`,
        background: theme.background,
        color: theme.details,
        fontSize: 34,
      },
      [
        box({ fontWeight: 700 }, 'Kennis'),
        box({ fontWeight: 700, fontSize: 60, lineHeight: 1.2, color: theme.title }, title),
        box({ justifyContent: 'space-between' }, [box({}, '13 december 2018'), box({}, 'VIAG')]),
      ],
    );
  const print = async (/** @type {string} */ title) => {
    const svg = await satori(card(title), { width, height, fonts });
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
  return [{ name: 'satori + resvg', print }];
}
