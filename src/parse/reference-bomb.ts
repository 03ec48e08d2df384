import type { FileFault } from '../model/fault.ts';

/** Far more than any text holds; the longest real one seen has some dozens. */
const limit = 2000;

/**
 * A block with thousands of character references (`&amp;`): the Markdown parser takes time and
 * memory quadratic in their number, so such a text is refused before it gets there.
 *
 * @param offset where the body starts in the file.
 */
export function findReferenceBomb(body: string, offset: number): FileFault | undefined {
  // Nearly every text is done here.
  if (body.split('&', limit + 1).length <= limit) return undefined;
  let start = 0;
  for (const block of body.split(/(?:\r?\n[ \t]*){2,}/)) {
    const count = block.match(/&#?\w{1,32};/g)?.length ?? 0;
    if (count > limit) {
      const at = body.indexOf(block, start) + offset;
      return { kind: 'too-many-references', range: [at, at + 1], limit };
    }
    start += block.length;
  }
  return undefined;
}
