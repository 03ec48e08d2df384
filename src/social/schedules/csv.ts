/** How a CSV is written; Excel in Dutch wants `;` and a byte order mark. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly bom: boolean;
}

/**
 * Rows as RFC 4180 has it: CRLF, quotes where they are needed and doubled inside.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(rows: readonly (readonly string[])[], { separator, bom }: CsvStyle): string {
  const lines = rows.map((row) => `${row.map((cell) => field(cell)).join(separator)}\r\n`);
  return `${bom ? '\ufeff' : ''}${lines.join('')}`;
}

/**
 * Whether a spreadsheet could take a cell for a formula, and run it. Marks of no width count as
 * absent: some programs drop them first.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function looksLikeFormula(cell: string): boolean {
  return /^[\t\r\n]|^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell);
}

function field(cell: string): string {
  const clean = cell.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '').replace(/\p{Cs}/gu, '\ufffd');
  const inert = looksLikeFormula(clean) ? `'${clean}` : clean;
  return /[",;'\r\n\t]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
