import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { EmailContext } from './email-context.ts';
import { emailInline, style } from './email-inline.ts';

/** A table of data: no `role`, and column headings that a screen reader can find. */
export function emailTable(table: Table, context: EmailContext): string {
  const [head, ...rows] = table.children;
  if (!head) return '';
  const align = table.align ?? [];
  const row = (cells: TableRow, tag: 'th' | 'td') =>
    `<tr>${head.children.map((_, i) => cellHtml(cells.children[i], tag, align[i], context)).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('\n');
  return (
    `<div style="${style(context.styles.tableFrame)}">\n` +
    `<table cellpadding="0" cellspacing="0" border="0" style="${style(context.styles.table)}">\n` +
    `<thead>${row(head, 'th')}</thead>\n` +
    `${body === '' ? '' : `<tbody>${body}</tbody>\n`}</table>\n</div>`
  );
}

function cellHtml(
  cell: TableCell | undefined,
  tag: 'th' | 'td',
  align: AlignType | undefined,
  context: EmailContext,
): string {
  const { headCell, cell: dataCell } = context.styles;
  const scope = tag === 'th' ? ' scope="col"' : '';
  const css = style(tag === 'th' ? headCell : dataCell);
  const content = cell ? emailInline(cell.children, context) : '';
  return `<${tag}${scope} align="${align ?? 'left'}" style="${css}">${content}</${tag}>`;
}
