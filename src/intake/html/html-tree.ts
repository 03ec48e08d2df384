import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

/** Deeper than any page is built; what walks a tree after this may use the call stack. */
const maxDepth = 300;

/** A whole page as a tree; undefined for one that is nested too deep. */
export function pageTree(html: string): Root | undefined {
  return shallowTree(parse(html));
}

/** A piece of a page as a tree; undefined for one that is nested too deep. */
export function fragmentTree(html: string): Root | undefined {
  return shallowTree(parseFragment(html));
}

function shallowTree(
  document: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment,
): Root | undefined {
  if (isTooDeep(document)) return undefined;
  const tree = fromParse5(document);
  return tree.type === 'root' ? tree : undefined;
}

/** What stands in a `<template>` is no child of it. */
function below(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return 'content' in node ? [...children, node.content] : children;
}

function isTooDeep(document: DefaultTreeAdapterTypes.ParentNode): boolean {
  let level: readonly DefaultTreeAdapterTypes.Node[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap(below);
  }
  return false;
}
