/** One character of a terminal, in pixels, and the rim around all of them. */
const cell = { width: 8.4, height: 19 };
const rim = { side: 20, top: 46, bottom: 16 };

/** Dark on purpose in both of a reader's styles: that is how a terminal is known. */
const ground = '#1c2128';
const ink = '#d5dbe3';
/** The sixteen colours of a terminal, each at least 4.5 : 1 on the ground. */
const palette = [
  '#8b949e',
  '#ff8a80',
  '#7ee0a0',
  '#f0c674',
  '#82b7ff',
  '#d8a6ff',
  '#76d9e6',
  '#d5dbe3',
  '#9aa4b0',
  '#ff8a80',
  '#7ee0a0',
  '#f0c674',
  '#82b7ff',
  '#d8a6ff',
  '#76d9e6',
  '#ffffff',
];

/**
 * A terminal as a picture. Each run of one style is stretched to the width of its cells, so that
 * columns stand under each other in any font.
 *
 * @param {import('@xterm/headless').Terminal} terminal
 * @param {string} title what the picture shows, for who cannot see it
 * @returns {string}
 */
export function svgOf(terminal, title) {
  const { active } = terminal.buffer;
  const lines = Array.from({ length: active.length }, (_, at) =>
    runsIn(active.getLine(at), terminal),
  );
  while (lines.at(-1)?.length === 0) lines.pop();
  const width = Math.ceil(terminal.cols * cell.width + 2 * rim.side);
  const height = lines.length * cell.height + rim.top + rim.bottom;
  const texts = lines.flatMap((runs, row) =>
    runs.map((run) => textOf(run, rim.top + row * cell.height)),
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="10" fill="${ground}"/>`,
    ...['#ff6a5f', '#f0c674', '#63c988'].map(
      (fill, at) => `<circle cx="${rim.side + 4 + at * 20}" cy="20" r="6" fill="${fill}"/>`,
    ),
    `<g font-family="ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${ink}">`,
    ...texts,
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

function runsIn(line, terminal) {
  const runs = [];
  for (let column = 0; column < terminal.cols; column += 1) {
    const at = line.getCell(column);
    if (at.getWidth() === 0) continue;
    const style = styleOf(at);
    const last = runs.at(-1);
    const chars = at.getChars() || ' ';
    if (last?.style === style) {
      last.text += chars;
      last.columns += at.getWidth();
    } else {
      runs.push({ style, text: chars, column, columns: at.getWidth() });
    }
  }
  return runs.flatMap(withoutGaps);
}

/** Only single blanks are drawn, so that nothing hangs on what a viewer does with several. */
function withoutGaps({ style, text, column, columns }) {
  const wide = columns - text.length;
  return Array.from(text.matchAll(/\S+(?: \S+)*/g), ({ 0: part, index }) => ({
    style,
    text: part,
    column: column + index,
    columns: part.length + wide,
  }));
}

function styleOf(at) {
  const colour = at.isFgPalette() ? palette[at.getFgColor()] : undefined;
  return [
    colour && `fill="${colour}"`,
    at.isBold() && 'font-weight="700"',
    at.isDim() && 'opacity="0.75"',
    at.isUnderline() && 'text-decoration="underline"',
  ]
    .filter(Boolean)
    .join(' ');
}

function textOf({ style, text, column, columns }, top) {
  const x = (rim.side + column * cell.width).toFixed(1);
  const width = (columns * cell.width).toFixed(1);
  const attributes = [`x="${x}"`, `y="${top + 14}"`, `textLength="${width}"`, style];
  return `<text ${attributes.filter(Boolean).join(' ')}>${escaped(text)}</text>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
