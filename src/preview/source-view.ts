import type { Finding } from '../model/finding.ts';
import { visible } from '../text/display/visible.ts';
import { escapeText } from '../text/encodings/html-escape.ts';
import type { PreviewSetting } from './setting.ts';

/** Whoever needs more of a file has an editor. */
const mostLines = 300;
const longestLine = 500;

/** A file as it is written, for when nothing else can be made of it. The lines at fault stand out. */
export function sourceView(
  text: string,
  findings: readonly Finding[],
  { words }: PreviewSetting,
): string {
  if (text.trim() === '') return `<p>${words.notText}</p>`;
  const faulty = new Set(findings.map(({ line }) => line));
  const lines = text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .slice(0, mostLines);
  const items = lines.map((line, index) => {
    const shown = escapeText(visible(line.slice(0, longestLine))) || '&nbsp;';
    return faulty.has(index + 1) ? `<li><mark>${shown}</mark></li>` : `<li>${shown}</li>`;
  });
  return `<ol class="source">\n${items.join('\n')}\n</ol>`;
}
