import { displayWidth } from '../text/display/width.ts';

/** Text with a mark before its first line and as much room before the others. */
export function hanging(mark: string, text: string): string {
  return prefixed(text, mark, ' '.repeat(displayWidth(mark)));
}

/** Text with `> ` before every line, as in a reply. */
export function quoted(text: string): string {
  return text === '' ? '' : prefixed(text, '> ', '> ');
}

/** Code stands apart by four spaces, as in Markdown, and is not wrapped. */
export function indented(code: string): string {
  return prefixed(code, '    ', '    ');
}

export type Underline = '-' | '=' | '~';

/** A heading with a line under it as wide as its widest line. */
export function underlined(text: string, line: Underline): string {
  const widest = Math.max(...text.split('\n').map(displayWidth));
  return `${text}\n${line.repeat(widest)}`;
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, i) => `${i === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
