import { directionAttribute } from '../../render/direction.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import type { Entry } from '../layout/entry.ts';
import { hrefAttribute, type Look } from '../layout/look.ts';

/** A line or three about a meeting or a page elsewhere. */
export function pageEntry({ title, url, details, text, language = '' }: Entry, look: Look): string {
  const href = hrefAttribute(url, look);
  const name = escapeText(title);
  const line = details.join(' • ');
  const parts = [
    `<h3${language}${directionAttribute(title)}>${href === '' ? name : `<a${href}>${name}</a>`}</h3>`,
    line === '' ? '' : `<p class="muted"${directionAttribute(line)}>${escapeText(line)}</p>`,
    text === undefined ? '' : `<p${directionAttribute(text)}>${escapeText(text)}</p>`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
