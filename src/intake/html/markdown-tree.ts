import type { Root as Html } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The blocks of a page that has been cleaned, nothing empty. */
export function markdownTree(html: Html): Root {
  const tree = toMdast(html);
  const blocks = tree.type === 'root' ? tree.children : [];
  return { type: 'root', children: blocks.flatMap(withContent) };
}

/** As viag's own articles are written. */
export function markdownText(tree: Root): string {
  return toMarkdown(tree, {
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
  });
}

/** The addresses of the images, in reading order, each once. */
export function imagesIn(tree: Nodes): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'image') found.add(node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return [...found];
}

/** The images at the place they were moved to. */
export function withImages(tree: Root, moved: ReadonlyMap<string, string>): Root {
  const visit = <Node extends Nodes>(node: Node): Node => {
    if (node.type === 'image') return { ...node, url: moved.get(node.url) ?? node.url };
    if (!('children' in node)) return node;
    return { ...node, children: (node as Parents).children.map(visit) };
  };
  return visit(tree);
}

export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function withContent(node: RootContent): RootContent[] {
  const isText = node.type === 'heading' || node.type === 'paragraph';
  const isEmpty = isText && textOf(node).trim() === '' && imagesIn(node).length === 0;
  return isEmpty ? [] : [node];
}

/** The title is level 1, so what stood highest in the page becomes level 2, the rest along with it. */
export function withHeadingsFromTwo({ children: blocks }: Root): Root {
  const depths = blocks.flatMap((node) => (node.type === 'heading' ? node.depth : []));
  const up = 2 - Math.min(...depths);
  const children = blocks.map((node) =>
    node.type === 'heading' ? { ...node, depth: depthOf(node.depth + up) } : node,
  );
  return { type: 'root', children };
}

function depthOf(depth: number): 2 | 3 | 4 | 5 | 6 {
  return ([2, 3, 4, 5, 6] as const).find((one) => one >= depth) ?? 6;
}
