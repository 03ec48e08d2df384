/** What viag makes again at any time, and its temporary folders. */
const LINES = ['dist/', '.viag-*'] as const;

/** The text with viag's lines added at the end; the same text when it has them all. */
export function withIgnoreLines(text: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = LINES.filter((line) => !present.has(line) && !present.has(`/${line}`));
  if (missing.length === 0) return text;
  const start = text === '' || text.endsWith('\n') ? text : text + eol;
  return start + missing.map((line) => line + eol).join('');
}
