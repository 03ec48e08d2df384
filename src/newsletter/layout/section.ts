import { directionAttribute } from '../../render/direction.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { type Look, letters } from './look.ts';
import { layoutRow } from './table.ts';

/**
 * The heading of a section, its line in the colour of the links.
 *
 * @param anchor absent: nothing links to it.
 */
export function section(heading: string, look: Look, anchor?: string): string {
  const { colours } = look;
  const style = `margin:0;padding:0 0 8px;border-bottom:3px solid ${colours.button};font:bold 24px/1.3 ${letters(look)};color:${colours.heading}`;
  // `name` besides `id`, as Outlook follows no other.
  const target =
    anchor === undefined
      ? escapeText(heading)
      : `<a id="${anchor}" name="${anchor}">${escapeText(heading)}</a>`;
  return layoutRow(
    ' class="pad" style="padding:32px 32px 0"',
    `<h2${directionAttribute(heading)} style="${style}">${target}</h2>`,
  );
}
