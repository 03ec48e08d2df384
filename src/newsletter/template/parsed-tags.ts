import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Tag } from '../checks/tags.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** As in https://html.spec.whatwg.org/multipage/syntax.html#void-elements. */
const empty = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta'],
  ...['source', 'track', 'wbr'],
]);
/** Their text is shown to nobody. */
const unseen = new Set(['style', 'script']);

/** The tags of HTML that somebody else wrote, in their order, as a browser reads it. */
export async function parsedTags(html: string): Promise<readonly Tag[]> {
  const { parse } = await import('parse5');
  const tags: { name: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  const add = (name: string, attributes: ReadonlyMap<string, string> = new Map()) =>
    tags.push({ name, attributes, text: '' });
  // No recursion: a template may be as deep as it likes. A text stands for the end of an element.
  const left: (Node | string)[] = [parse(html)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') {
      add(node);
    } else if ('value' in node) {
      const last = tags.at(-1);
      if (last && !unseen.has(last.name)) last.text += node.value;
    } else {
      if ('tagName' in node) {
        add(node.tagName, new Map(node.attrs.map(({ name, value }) => [name, value])));
        if (!empty.has(node.tagName)) left.push(`/${node.tagName}`);
      }
      if ('childNodes' in node) left.push(...node.childNodes.toReversed());
    }
  }
  return tags;
}
