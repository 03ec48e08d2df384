import type { Tag } from './tags.ts';

/** All texts in the HTML, as one line. */
export function shownText(tags: readonly Tag[]): string {
  return inOneLine(tags.map(({ text }) => text).join(' '));
}

/** As a reader sees it: without what shows nothing, and with single blanks. */
export function inOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the HTML shows a text, be it in capitals: a template may have put it through `upcase`. */
export function isShown(text: string, tags: readonly Tag[]): boolean {
  return shownText(tags).toUpperCase().includes(inOneLine(text).toUpperCase());
}
