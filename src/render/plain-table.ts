import type { Table, TableCell } from 'mdast';
import { wrap } from '../text/display/width.ts';
import { inlineText, type PlainWords } from './plain-inline.ts';

/**
 * A table as a line for each row, every value after the heading of its column: `Gemeente: Breda;
 * inwoners: 184.000`. Columns of spaces fall apart in proportional letters and when read aloud.
 */
export function plainTable(table: Table, columns: number, words: PlainWords): string {
  const [head, ...rows] = table.children.map((row) =>
    row.children.map((cell) => textOf(cell, words)),
  );
  if (!head) return '';
  if (rows.length === 0) return wrap(head.filter(Boolean).join('; '), columns);
  return rows
    .map((cells) =>
      cells
        .map((cell, i) => labelled(head[i] ?? '', cell))
        .filter(Boolean)
        .join('; '),
    )
    .filter((row) => row !== '')
    .map((row) => `- ${wrap(row, columns - 2).replaceAll('\n', '\n  ')}`)
    .join('\n');
}

function labelled(label: string, value: string): string {
  return label === '' || value === '' ? value : `${label}: ${value}`;
}

function textOf(cell: TableCell, words: PlainWords): string {
  return inlineText(cell.children, { ...words, lineBreak: ' ' });
}
