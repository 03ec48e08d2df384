import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { descendants } from './descendants.ts';

/** What a body's references point to, by identifier. */
export interface References {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The notes that are referred to, in the order of their numbers, the first being 1. */
  readonly notes: readonly FootnoteDefinition[];
}

export function referencesOf(tree: Root): References {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  for (const node of descendants(tree)) {
    // The first of two definitions counts: https://spec.commonmark.org/0.31.2/#matches
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) {
      notes.set(node.identifier, node);
    }
  }
  return { definitions, notes: inOrderOfUse(tree, notes) };
}

/** The number a footnote is shown with; undefined when there is no such note. */
export function noteNumber(identifier: string, references: References): number | undefined {
  const index = references.notes.findIndex((note) => note.identifier === identifier);
  return index < 0 ? undefined : index + 1;
}

function inOrderOfUse(
  tree: Root,
  notes: ReadonlyMap<string, FootnoteDefinition>,
): readonly FootnoteDefinition[] {
  const used = new Set<FootnoteDefinition>();
  const body = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  for (const identifier of referredTo(body)) {
    const note = notes.get(identifier);
    if (note) used.add(note);
  }
  // A set takes additions while it is walked, so notes that notes refer to come after them.
  for (const note of used) {
    for (const identifier of referredTo([note])) {
      const next = notes.get(identifier);
      if (next) used.add(next);
    }
  }
  return [...used];
}

function referredTo(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) =>
    [...descendants(node)].flatMap((inner) =>
      inner.type === 'footnoteReference' ? [inner.identifier] : [],
    ),
  );
}
