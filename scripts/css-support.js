import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Makes src/newsletter/css/client-support.ts from the data of https://www.caniemail.com (MIT), as
 * the npm package `caniemail` has it in data/caniemail.json: facts only, no words of theirs.
 *
 *     node scripts/css-support.js path/to/caniemail.json
 */
const [source] = process.argv.slice(2);
const { last_update_date: updated, data } = JSON.parse(readFileSync(source ?? '', 'utf8'));

/** What one page of theirs is about, where its title is not the name in CSS. */
const names = {
  'border-inline-block': ['border-inline', 'border-block'],
  'block-inline-size': ['block-size', 'inline-size'],
  'color-scheme': ['color-scheme'],
  font: ['font'],
  'flex-direction': ['flex-direction'],
  'flex-wrap': ['flex-wrap'],
  gap: ['gap', 'column-gap', 'row-gap'],
  'grid-template': ['grid-template', 'grid-template-columns', 'grid-template-rows'],
  height: ['height'],
  width: ['width'],
  'max-height': ['max-height'],
  'min-height': ['min-height'],
  'min-width': ['min-width'],
  'left-right-top-bottom': ['left', 'right', 'top', 'bottom'],
  'margin-inline-block': ['margin-inline', 'margin-block'],
  'margin-block-start-end': ['margin-block-start', 'margin-block-end'],
  'margin-inline-start-end': ['margin-inline-start', 'margin-inline-end'],
  'padding-inline-block': ['padding-inline', 'padding-block'],
  'padding-block-start-end': ['padding-block-start', 'padding-block-end'],
  'padding-inline-start-end': ['padding-inline-start', 'padding-inline-end'],
  'modern-color': ['lch()', 'oklch()', 'lab()', 'oklab()'],
  variables: ['var()'],
  'unit-calc': ['calc()'],
};

const rows = data
  .filter(({ category }) => category === 'css')
  .flatMap(({ slug, title, stats, last_test_date: tested }) => {
    const key = slug.replace(/^css-/, '');
    const unit = /^unit-(rem|em|ex|ch|vh|vw|vmin|vmax)$/.exec(key)?.[1];
    const written = names[key] ?? (unit ? [`1${unit}`] : [title.trim()]);
    const outlook = latest(stats.outlook?.windows);
    const gmail = latest(stats.gmail?.['desktop-webmail']);
    return written
      .filter((name) => /^[a-z-]+(?:\(\)|:[a-z]+)?$|^1[a-z]+$/.test(name))
      .map((name) => [name, outlook, gmail, tested]);
  })
  // Of two pages about the same the later one counts.
  .filter(
    ([name], i, all) => name !== 'lang()' && all.findLastIndex(([other]) => other === name) === i,
  )
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** The newest version that was tried: y, n, a for in part, u for unknown. */
function latest(versions = {}) {
  const tried = Object.values(versions).map((support) => support.slice(0, 1));
  return tried.findLast((support) => support !== 'u') ?? 'u';
}

const text = `/**
 * Which CSS Outlook for Windows and Gmail's webmail support, in the newest version that was tried:
 * y yes, a in part, n no, u unknown; and the day of the trial. \`1rem\` is the unit, \`calc()\` the
 * function. Facts from https://www.caniemail.com, as of ${updated.slice(0, 10)}; made by
 * scripts/css-support.js.
 */
export const clientSupport = \`
${rows.map((row) => row.join(' ')).join('\n')}
\`;
`;
writeFileSync(
  fileURLToPath(new URL('../src/newsletter/css/client-support.ts', import.meta.url)),
  text,
);
