import type { FileFault } from '../model/fault.ts';

/**
 * Marks that the Markdown parser takes time or memory for that is quadratic in their number in
 * one block, and far more of them than any text holds.
 */
const bombs = [
  { mark: '&…;', first: '&', pattern: /&#?\w{1,32};/g, limit: 2000 },
  { mark: '_', first: '_', pattern: /_/g, limit: 10_000 },
] as const;

/**
 * A block with thousands of such marks is refused before it reaches the parser.
 *
 * @param offset where the body starts in the file.
 */
export function findMarkupBomb(body: string, offset: number): FileFault | undefined {
  for (const { mark, first, pattern, limit } of bombs) {
    // Nearly every text is done here.
    if (body.length <= limit || body.split(first, limit + 2).length <= limit + 1) continue;
    let start = 0;
    for (const block of body.split(/(?:\r?\n[ \t]*){2,}/)) {
      const at = body.indexOf(block, start);
      start = at + block.length;
      if ((block.match(pattern)?.length ?? 0) <= limit) continue;
      return { kind: 'markup-bomb', range: [at + offset, at + offset + 1], mark, limit };
    }
  }
  return undefined;
}
