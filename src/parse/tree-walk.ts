import type { Nodes, Parents } from 'mdast';

/** In reading order, without recursion: a text can nest deeper than the stack goes. */
export function eachNode(root: Nodes, visit: (node: Nodes) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    if (!('children' in node)) continue;
    // Not `push(...children)`: a root may have more children than a call may have arguments.
    const { children } = node as Parents;
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child) waiting.push(child);
    }
  }
}

/** What a reader sees of a node, on one line. */
export function textOf(root: Nodes): string {
  let text = '';
  eachNode(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'image' || node.type === 'imageReference') text += node.alt ?? '';
    else if (node.type === 'break') text += ' ';
  });
  return text;
}
