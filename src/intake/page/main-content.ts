import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { fragmentTree } from '../html/html-tree.ts';

/** Fewer letters than this are no article; Readability's own measure is made for longer ones. */
const fewest = 140;

/** What is the article in a page, without the menus, banners and footers around it. */
export function mainContent(page: Root): Root | undefined {
  // The tree is written out anew, so that what linkedom reads is well formed.
  const { document } = parseHTML(toHtml(page));
  const options = { charThreshold: fewest, disableJSONLD: true, keepClasses: true };
  const content = new Readability(document, options).parse()?.content;
  return content ? fragmentTree(content) : undefined;
}
