import type { Heading, Paragraph, Root } from 'mdast';
import { readByline } from './byline.ts';

/** Longer, and it is no heading. */
const longest = 90;

/**
 * A text that was copied from a page, as blocks: paragraphs with blank lines between them. A short
 * line that ends without a stop, between two paragraphs, was a heading.
 */
export function textTree(text: string): Root {
  const blocks = text
    .split(/\r?\n(?:[\s\u00a0]*\r?\n)+/)
    .map((block) => block.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, ''))
    .filter((block) => block !== '');
  return {
    type: 'root',
    children: blocks.map((block, at) =>
      isHeading(blocks, at) ? heading(block) : paragraph(block),
    ),
  };
}

/** Short lines in a row are a list: names of those present, parts of a programme. */
function isHeading(blocks: readonly string[], at: number): boolean {
  const [before, block = '', behind] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (before === undefined || behind === undefined || !isTitle(block)) return false;
  const alone = (!isTitle(before) || readByline(before) !== undefined) && !isTitle(behind);
  return alone && /^[\p{Lu}\p{N}‘’“"']/u.test(block) && readByline(block) === undefined;
}

function isTitle(block: string): boolean {
  return block.length <= longest && !/[\n.!?:;,…]/.test(block.slice(-1)) && !block.includes('\n');
}

function heading(value: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value }] };
}

function paragraph(block: string): Paragraph {
  const lines = block.split(/\r?\n/);
  const children = lines.flatMap((value, index) => {
    const text = { type: 'text', value } as const;
    return index === 0 ? [text] : [{ type: 'break' } as const, text];
  });
  return { type: 'paragraph', children };
}
