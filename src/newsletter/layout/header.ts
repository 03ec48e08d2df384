import type { Issue } from '../../model/issue.ts';
import { directionAttribute } from '../../render/direction.ts';
import { formatDate } from '../../text/format-date.ts';
import { escapeAttribute, escapeText } from '../../text/html-escape.ts';
import type { Look } from './look.ts';
import { layoutRow } from './table.ts';

/** The band at the top: who sends this, what it is called (the one h1) and of which day it is. */
export function header(issue: Issue, siteName: string, look: Look): string {
  const { band, onBand } = look.colours;
  const font = escapeAttribute(look.theme.font);
  const cell = `padding:28px 32px;background:${band};color:${onBand};font:15px/1.5 ${font}`;
  const title = `margin:6px 0;font:bold 28px/1.25 ${font};color:${onBand}`;
  return layoutRow(
    ` class="pad band" bgcolor="${band}" style="${cell}"`,
    [
      escapeText(siteName),
      `<h1${directionAttribute(issue.title)} style="${title}">${escapeText(issue.title)}</h1>`,
      escapeText(formatDate(issue.date, look.lang)),
    ].join('\n'),
  );
}
