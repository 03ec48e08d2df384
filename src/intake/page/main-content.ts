import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { elementsIn, textIn } from '../html/elements.ts';
import { fragmentTree } from '../html/html-tree.ts';

/** Fewer letters than this are no article; Readability's own measure is made for longer ones. */
const fewest = 140;

/** The one part of a page that says it is the article, when it holds one. */
function marked(page: Root): Element | undefined {
  const elements = [...elementsIn(page)];
  for (const name of ['article', 'main']) {
    const [only, ...others] = elements.filter(({ tagName }) => tagName === name);
    if (only && others.length === 0 && textIn(only).trim().length >= fewest) return only;
  }
  return undefined;
}

/** What is the article in a page, without the menus, banners and footers around it. */
export function mainContent(page: Root): Root | undefined {
  // The tree is written out anew, so that what linkedom reads is well formed.
  const { document } = parseHTML(htmlOf(marked(page) ?? page));
  const options = { charThreshold: fewest, disableJSONLD: true, keepClasses: true };
  const content = new Readability(document, options).parse()?.content;
  return content ? fragmentTree(content) : undefined;
}

function htmlOf(part: Root | Element): string {
  return part.type === 'root' ? toHtml(part) : `<html><body>${toHtml(part)}</body></html>`;
}
