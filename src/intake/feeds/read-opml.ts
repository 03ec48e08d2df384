import { plainLine } from '../../text/display/plain-line.ts';
import { decodeFeed } from './decode-feed.ts';
import type { FeedFault } from './feed.ts';
import { readXml, type XmlElement } from './xml-tree.ts';

export interface FeedAddress {
  readonly name: string;
  readonly url: string;
}

/**
 * The feeds in a list that a feed reader exported, in its order; its folders do not matter.
 *
 * @see http://opml.org/spec2.opml#subscriptionLists
 */
export function readOpml(bytes: Uint8Array): readonly FeedAddress[] | FeedFault {
  const source = decodeFeed(bytes);
  if (source === '') return 'empty';
  const tree = readXml(source);
  if (typeof tree === 'string') return tree;
  return tree.root.name.toLowerCase() === 'opml' ? outlines(tree.root) : 'not-a-feed';
}

function outlines(element: XmlElement): readonly FeedAddress[] {
  return element.content.flatMap((child) => {
    if (typeof child === 'string') return [];
    const attributes = new Map(
      [...child.attributes].map(([name, text]) => [name.toLowerCase(), text]),
    );
    const url = attributes.get('xmlurl')?.trim() ?? '';
    const below = outlines(child);
    if (child.name.toLowerCase() !== 'outline' || !/^https?:\/\//i.test(url)) return below;
    const name = plainLine(attributes.get('text') || attributes.get('title') || '');
    return [{ name: name || url, url }, ...below];
  });
}
