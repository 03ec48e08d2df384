import type { Issue } from '../../model/issue.ts';
import type { Lang } from '../../model/lang.ts';
import { directionAttribute } from '../../render/direction.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { logo } from './logo.ts';
import { type Look, letters } from './look.ts';
import { layoutRow } from './table.ts';
import { newsletterWords } from './words.ts';

/** `Nummer 12 • 14 december 2018`. */
export function numberAndDate({ number, date }: Issue, lang: Lang): string {
  const day = formatDate(date, lang);
  return number === undefined ? day : `${newsletterWords(lang).number(number)} • ${day}`;
}

/** The band at the top: who sends this, what it is called (the one h1) and of which day it is. */
export function header(issue: Issue, siteName: string, look: Look): string {
  const { band, onBand } = look.colours;
  const font = letters(look);
  const cell = `padding:28px 32px;background:${band};border-top:6px solid ${look.colours.button};color:${onBand};font:15px/1.5 ${font}`;
  const title = `margin:8px 0;font:bold 30px/1.2 ${font};color:${onBand}`;
  return layoutRow(
    ` class="pad band" bgcolor="${band}" style="${cell}"`,
    [
      issue.logo ? logo(issue.logo, look) : `<strong>${escapeText(siteName)}</strong>`,
      `<h1${directionAttribute(issue.title)} style="${title}">${escapeText(issue.title)}</h1>`,
      escapeText(numberAndDate(issue, look.lang)),
    ].join('\n'),
  );
}
