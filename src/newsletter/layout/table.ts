/** A table for layout only, so not one to a screen reader. */
export function layoutTable(rows: string, attributes = ' width="100%"'): string {
  return `<table role="presentation"${attributes} cellpadding="0" cellspacing="0" border="0">\n${rows}\n</table>`;
}

/** A row of one cell; attributes begin with a space. */
export function layoutRow(attributes: string, content: string): string {
  return `<tr><td${attributes}>\n${content}\n</td></tr>`;
}
