import { wellFormed } from '../text/encodings/well-formed.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * An element on a line of its own that holds plain text. `&` and `<` are numbers, by which readers
 * can tell that no HTML is meant: https://www.rssboard.org/rss-profile#data-types-characterdata
 */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const escaped = escapeText(text).replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;');
  return `<${name}${attributesOf(attributes)}>${escaped}</${name}>\n`;
}

/** An element that holds HTML, as text. */
export function htmlElement(name: string, html: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>${escapeText(html)}</${name}>\n`;
}

/** Plain text as HTML that reads the same. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}/>\n`;
}

/** An element around others, as `textElement` and `emptyElement` make them. */
export function parentElement(
  name: string,
  children: readonly string[],
  attributes: Attributes = {},
): string {
  return `<${name}${attributesOf(attributes)}>\n${children.join('')}</${name}>\n`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** `>` too: `]]>` may not stand in text. https://www.w3.org/TR/xml/#syntax */
function escapeText(text: string): string {
  return wellFormed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
