import { escapeText } from '../../text/encodings/html-escape.ts';

/** Keeps mail clients from filling the rest of the line in the inbox with the first of the body. */
const padding = '&#847;&zwnj;&nbsp;'.repeat(16);

/** The line that an inbox shows behind the subject; not shown in the mail itself. */
export function preheader(text: string): string {
  if (text === '') return '';
  return `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeText(text)}${padding}</div>`;
}
