import { directionAttribute } from '../../render/direction.ts';
import { escapeText } from '../../text/html-escape.ts';
import { type Look, letters } from './look.ts';
import { layoutRow } from './table.ts';

/** The heading of a section, its line in the colour of the links. */
export function section(heading: string, look: Look): string {
  const { colours } = look;
  const style = `margin:0;padding:0 0 8px;border-bottom:3px solid ${colours.button};font:bold 24px/1.3 ${letters(look)};color:${colours.heading}`;
  return layoutRow(
    ' class="pad" style="padding:32px 32px 0"',
    `<h2${directionAttribute(heading)} style="${style}">${escapeText(heading)}</h2>`,
  );
}
