import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { HtmlContext } from './html-context.ts';
import { htmlInline } from './html-inline.ts';
import type { ImageSource } from './shown-run.ts';

/** A table of data: no `role`, and column headings that a screen reader can find. */
export function htmlTable<Image extends ImageSource>(
  table: Table,
  context: HtmlContext<Image>,
): string {
  const [head, ...rows] = table.children;
  if (!head) return '';
  const align = table.align ?? [];
  const row = (cells: TableRow, tag: 'th' | 'td') =>
    `<tr>${head.children.map((_, i) => cellHtml(cells.children[i], tag, align[i], context)).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('\n');
  return context.dress.framed(
    `<table${context.dress.table}>\n<thead>${row(head, 'th')}</thead>\n` +
      `${body === '' ? '' : `<tbody>${body}</tbody>\n`}</table>`,
  );
}

function cellHtml<Image extends ImageSource>(
  cell: TableCell | undefined,
  tag: 'th' | 'td',
  align: AlignType | undefined,
  context: HtmlContext<Image>,
): string {
  const { dress } = context;
  const attributes = tag === 'th' ? ` scope="col"${dress.headCell(align)}` : dress.cell(align);
  return `<${tag}${attributes}>${cell ? htmlInline(cell.children, context) : ''}</${tag}>`;
}
