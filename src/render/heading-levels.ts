import type { Heading, Root } from 'mdast';
import { descendants } from './descendants.ts';

/**
 * The level each heading gets when the highest one gets `first`. A body that jumps from `##` to
 * `####` goes down one level at a time: https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function headingLevels(tree: Root, first: number): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: number[] = [];
  for (const node of descendants(tree)) {
    if (node.type !== 'heading') continue;
    while ((open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    levels.set(node, Math.min(6, first + open.length - 1));
  }
  return levels;
}
