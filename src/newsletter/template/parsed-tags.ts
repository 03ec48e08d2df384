import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Tag } from '../checks/tags.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** As in https://html.spec.whatwg.org/multipage/syntax.html#void-elements. */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta']);
/** Their text is shown to nobody. */
const unseen = new Set(['style', 'script']);

/** The tags of HTML that somebody else wrote, in their order, as a browser reads it. */
export async function parsedTags(html: string): Promise<readonly Tag[]> {
  const { parse } = await import('parse5');
  const tags: { name: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  const add = (name: string, attributes: ReadonlyMap<string, string> = new Map()) =>
    tags.push({ name, attributes, text: '' });
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const last = tags.at(-1);
      if (last && !unseen.has(last.name)) last.text += node.value;
      return;
    }
    const named = 'tagName' in node;
    if (named) {
      add(node.tagName, new Map(node.attrs.map(({ name, value }) => [name, value])));
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
    if (named && !empty.has(node.tagName)) add(`/${node.tagName}`);
  };
  walk(parse(html));
  return tags;
}
