import { directionAttribute } from '../../render/direction.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { type Look, textStyle } from './look.ts';
import { layoutRow } from './table.ts';

/** The editor's last words. */
export function closing(text: string, look: Look): string {
  const html = paragraphsOf(text).map(
    (lines) =>
      `<p${directionAttribute(lines.join(' '))} style="margin:0 0 12px">${lines.map(escapeText).join('<br>\n')}</p>`,
  );
  return layoutRow(
    ` class="pad" style="padding:32px 32px 8px;${textStyle(look)}"`,
    html.join('\n'),
  );
}

/** An empty line begins a paragraph, a line end stays one. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/)
    .map((paragraph) => paragraph.split(/\r\n|\r|\n/).map((line) => line.trim()))
    .filter((lines) => lines.some((line) => line !== ''));
}
