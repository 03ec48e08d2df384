import type { Nodes } from 'mdast';

/** Every node under this one, in reading order. Keeps its own stack: trees may be very deep. */
export function* descendants(node: Nodes): Generator<Nodes> {
  const waiting = [...childrenOf(node)].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of [...childrenOf(next)].reverse()) waiting.push(child);
  }
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}
