import type { Element, Nodes, Root } from 'hast';

/** Every element of a tree, in reading order. */
export function* elementsIn(tree: Nodes): Generator<Element> {
  if (tree.type === 'element') yield tree;
  if (!('children' in tree)) return;
  for (const child of tree.children) yield* elementsIn(child);
}

export function firstElement(tree: Root, name: string): Element | undefined {
  for (const element of elementsIn(tree)) if (element.tagName === name) return element;
  return undefined;
}

/** An attribute as text; undefined when it is not there or empty. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  const text = Array.isArray(value) ? value.join(' ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The text inside, as it stands in the source. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
