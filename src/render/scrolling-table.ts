import { escapeAttribute } from '../text/encodings/html-escape.ts';

/**
 * A table that is moved sideways by itself where the screen is narrow. What can be focused is moved
 * without a mouse too, and the name says what that is:
 * https://dequeuniversity.com/rules/axe/4.10/scrollable-region-focusable
 *
 * @param attributes of the frame; they begin with a blank.
 */
export function scrollingTable(table: string, name: string, attributes: string): string {
  const label = escapeAttribute(name);
  return `<div role="group" aria-label="${label}" tabindex="0"${attributes}>\n${table}\n</div>`;
}
