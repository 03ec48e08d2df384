import { fitWidth, padWidth } from './fit-width.ts';
import { displayWidth } from './width.ts';

export interface Column {
  readonly header: string;
  readonly cells: readonly string[];
  readonly align?: 'right';
  /** It may be shortened, to so many columns of the screen. */
  readonly least?: number;
  /** Left out when there is no room, the highest first; without one it stays. */
  readonly expendable?: number;
  /** Colours a cell once its width is settled. */
  readonly paint?: (cell: string, row: number) => string;
}

const gap = '  ';

/**
 * A table as lines, header first, none wider than `width`. Columns without anything in them are
 * left out.
 *
 * @param width undefined: as wide as it takes
 */
export function tableLines(
  columns: readonly Column[],
  width: number | undefined,
  paintHeader: (header: string) => string,
): readonly string[] {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const shown = width === undefined ? filled : withRoom(filled, width);
  const widths = shown.map((column) => naturalWidth(column));
  const over = width === undefined ? 0 : totalWidth(widths) - width;
  const settled = shown.map(({ least }, i) => {
    const natural = widths[i] ?? 0;
    const alone = shown.length === 1;
    return over > 0 && (least !== undefined || alone) ? Math.max(1, natural - over) : natural;
  });
  const line = (cellOf: (column: Column) => string, dress: (cell: string, c: Column) => string) =>
    shown
      .map((column, i) => {
        const room = settled[i] ?? 0;
        const cell = fitWidth(cellOf(column), room);
        const isLast = i === shown.length - 1;
        const side = column.align === 'right' ? 'start' : 'end';
        const padded = isLast && side === 'end' ? cell : padWidth(cell, room, side);
        return padded.replace(/\S.*(?<=\S)/s, (text) => dress(text, column));
      })
      .join(gap)
      .trimEnd();
  const rows = Math.max(0, ...shown.map(({ cells }) => cells.length));
  return [
    line(
      ({ header }) => header,
      (header) => paintHeader(header),
    ),
    ...Array.from({ length: rows }, (_, row) =>
      line(
        ({ cells }) => cells[row] ?? '',
        (cell, { paint }) => paint?.(cell, row) ?? cell,
      ),
    ),
  ];
}

/** Without the columns that there is no room for. */
function withRoom(columns: readonly Column[], width: number): readonly Column[] {
  const needed = totalWidth(
    columns.map((column) => Math.min(naturalWidth(column), column.least ?? Infinity)),
  );
  const ranks = columns.flatMap(({ expendable }) => expendable ?? []);
  if (needed <= width || ranks.length === 0) return columns;
  const worst = Math.max(...ranks);
  return withRoom(
    columns.filter(({ expendable }) => expendable !== worst),
    width,
  );
}

function naturalWidth({ header, cells }: Column): number {
  return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), displayWidth(header));
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
}
