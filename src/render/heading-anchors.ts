import type { Heading, Root } from 'mdast';
import { anchorsOf } from '../text/addresses/anchor.ts';
import { descendants } from './descendants.ts';
import { inlineText } from './plain-inline.ts';

/** What a link to each heading is written with, behind its `#`. */
export function headingAnchors(tree: Root): ReadonlyMap<Heading, string> {
  const headings = [...descendants(tree)].filter((node) => node.type === 'heading');
  const anchors = [...anchorsOf(headings.map(({ children }) => inlineText(children).trim()))];
  return new Map(headings.map((heading, index) => [heading, anchors[index] ?? '']));
}
