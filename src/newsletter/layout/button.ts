import { escapeText } from '../../text/encodings/html-escape.ts';
import { hrefAttribute, type Look, letters } from './look.ts';
import { layoutTable } from './table.ts';

/** A link as a button: the colour is the cell's, as Outlook gives a link no padding. */
export function button(text: string, url: string, look: Look): string {
  const href = hrefAttribute(url, look);
  if (href === '') return '';
  const { button: ground, onButton } = look.colours;
  const cell = `background:${ground};border-radius:${look.theme.radius ?? 4}px;font:bold 16px/1.3 ${letters(look)}`;
  const link = `display:inline-block;padding:12px 20px;color:${onButton};text-decoration:none`;
  return layoutTable(
    `<tr><td class="button" bgcolor="${ground}" style="${cell}"><a${href} style="${link}">${escapeText(text)}</a></td></tr>`,
    '',
  );
}
