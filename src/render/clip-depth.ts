import type { Nodes, Root } from 'mdast';
import { childrenOf, descendants } from './descendants.ts';

/** Deeper than anyone writes, shallow enough for the walkers' recursion and for a phone's width. */
const deepest = 24;

const phrasingParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);
const flowParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
]);

/** The tree with what is nested absurdly deep (`> > > > …`) flattened to its text. */
export function clipDepth(tree: Root): Root {
  return clip(tree, 0);
}

function clip<N extends Nodes>(node: N, depth: number): N {
  const children = childrenOf(node);
  if (children.length === 0) return node;
  return { ...node, children: children.map((child) => clipChild(child, node, depth + 1)) };
}

function clipChild(child: Nodes, parent: Nodes, depth: number): Nodes {
  if (depth < deepest || childrenOf(child).length === 0) return clip(child, depth);
  if (phrasingParents.has(parent.type)) return { type: 'text', value: textUnder(child) };
  if (flowParents.has(parent.type) && child.type !== 'paragraph') {
    return { type: 'paragraph', children: [{ type: 'text', value: textUnder(child) }] };
  }
  return clip(child, depth);
}

function textUnder(node: Nodes): string {
  return [...descendants(node)]
    .map((inner) => (inner.type === 'text' || inner.type === 'inlineCode' ? inner.value : ''))
    .join('');
}
