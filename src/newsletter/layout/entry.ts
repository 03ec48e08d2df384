import { directionAttribute } from '../../render/direction.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { hrefAttribute, type Look, letters, textStyle } from './look.ts';
import { layoutRow } from './table.ts';

/** A line or three about something that is not an article: a meeting, a page elsewhere. */
export interface Entry {
  readonly title: string;
  readonly url?: string;
  /** When and where, or who and when. */
  readonly details: readonly string[];
  readonly text?: string;
  /** ` lang="en"` for a title in another language than the newsletter's. */
  readonly language?: string;
}

export function entry({ title, url, details, text, language = '' }: Entry, look: Look): string {
  const { colours } = look;
  const h3 = `margin:0 0 4px;font:bold 18px/1.3 ${letters(look)};color:${colours.heading}`;
  const href = hrefAttribute(url, look);
  const name = escapeText(title);
  const line = details.join(' • ');
  const muted = `margin:0 0 8px;font-size:14px;color:${colours.muted}`;
  return layoutRow(
    ` class="pad" style="padding:20px 32px 0;${textStyle(look)}"`,
    [
      `<h3${language}${directionAttribute(title)} style="${h3}">${href === '' ? name : `<a${href} style="color:${colours.link}">${name}</a>`}</h3>`,
      line === ''
        ? ''
        : `<p class="muted"${directionAttribute(line)} style="${muted}">${escapeText(line)}</p>`,
      text === undefined
        ? ''
        : `<p${directionAttribute(text)} style="margin:0 0 8px">${escapeText(text)}</p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}
