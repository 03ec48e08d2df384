/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** @param {number | undefined} value */
export function ms(value) {
  return value === undefined ? '-' : value.toFixed(value < 100 ? 1 : 0);
}

/** @param {number} value */
export function times(value) {
  return Number.isFinite(value) ? `${value.toFixed(2)} x` : '-';
}

/**
 * The first row is the heading; all columns but the first and the last stand to the right.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export function table(rows) {
  const columns = rows[0] ?? [];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const toTheLeft = at === 0 || at === columns.length - 1;
      return toTheLeft ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
    });
    return cells.join('  ').trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

/** The machine, without which the milliseconds say nothing. @param {number} rounds */
export function heading(rounds) {
  const { version, platform, arch } = process;
  return `Node ${version}, ${platform} ${arch}; ${rounds} interleaved rounds\n\n`;
}
