import type { AlignType, Root } from 'mdast';
import { escapeAttribute } from '../text/encodings/html-escape.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { HtmlDress, HtmlOptions } from './html-context.ts';
import { scrollingTable } from './scrolling-table.ts';

/** Without `noteId` the numbers of notes are no links: a feed reader has no place to jump to. */
export interface WebOptions extends HtmlOptions<WebImage> {
  /** In a page of our own pictures are loaded when they come into view, and wide tables scroll. */
  readonly page?: { readonly tableName: string };
}

/** Sizes in CSS pixels, when they are known. */
export interface WebImage {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

/**
 * A Markdown tree as plain, semantic HTML, for feeds and web pages: no style, no class, no script;
 * what it looks like is for the page around it. Every address is as `options` resolve it.
 */
export function renderWebHtml(body: Root, options: WebOptions): string {
  return htmlBlocks(body, options, webDress(options));
}

/**
 * A picture that stands by itself, as the walker would write it.
 *
 * @param lazy loaded when it comes into view.
 */
export function webImage(image: WebImage, alt: string, lazy = false): string {
  const attributes = `${sizeOf(image)}${lazy ? ' loading="lazy"' : ''}`;
  return `<img src="${escapeAttribute(image.src)}" alt="${escapeAttribute(alt)}"${attributes}>`;
}

function sizeOf({ width, height }: WebImage): string {
  if (width === undefined || height === undefined) return '';
  return ` width="${width}" height="${height}"`;
}

function webDress({ noteId, page }: WebOptions): HtmlDress<WebImage> {
  return {
    paragraph: '',
    heading: () => '',
    link: '',
    list: '',
    nestedList: '',
    item: '',
    quote: '',
    code: '',
    rule: '',
    table: '',
    headCell: alignment,
    cell: alignment,
    framed: (table) => (page ? scrollingTable(table, page.tableName, ' class="table"') : table),
    codeBlock: (text) => `<pre><code>${text}</code></pre>`,
    image: (image) => `${sizeOf(image)}${page ? ' loading="lazy"' : ''}`,
    notes: (notes) =>
      [
        '<hr>',
        '<ol>',
        ...notes.map(({ opening, rest }, i) => {
          const id = noteId ? ` id="${noteId(i + 1)}"` : '';
          return `<li${id}>${[opening, ...rest].filter(Boolean).join('\n')}</li>`;
        }),
        '</ol>',
      ].join('\n'),
  };
}

/** A style, as HTML no longer has `align`: https://html.spec.whatwg.org/multipage/obsolete.html */
function alignment(align: AlignType | undefined): string {
  return align ? ` style="text-align:${align}"` : '';
}
