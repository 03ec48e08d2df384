import type { RawFeed, RawItem, Written } from '../feed.ts';
import { baseOf, childOf, childrenOf, langOf, textOf } from '../xml-search.ts';
import type { XmlElement } from '../xml-tree.ts';
import { html, plain } from './written.ts';

/**
 * Atom 1.0, and 0.3 with its other names for the dates.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function readAtom(root: XmlElement, address: string | undefined): RawFeed | undefined {
  if (root.name !== 'feed' && root.name !== 'entry') return undefined;
  const entries = root.name === 'entry' ? [root] : childrenOf(root, 'entry');
  const title = writtenIn(childOf(root, 'title'));
  return { items: entries.map((entry) => rawItem(entry, address)), ...(title && { title }) };
}

function rawItem(entry: XmlElement, address: string | undefined): RawItem {
  const text = (name: string) => textOf(childOf(entry, name));
  const content = childOf(entry, 'content');
  const title = writtenIn(childOf(entry, 'title'));
  const summary = writtenIn(childOf(entry, 'summary')) ?? writtenIn(content);
  const lang = langOf(entry);
  const id = text('id');
  // An attribute is relative to its own element; of the links only one is taken.
  const link = alternate(entry);
  const base = baseOf(link ?? entry, address);
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    links: [
      link?.attributes.get('href'),
      content?.attributes.get('src'),
      id !== undefined && /^https?:\/\//i.test(id) ? id : undefined,
    ],
    ...(base !== undefined && { base }),
    dates: ['published', 'issued', 'created', 'updated', 'modified'].map(text),
    ...(lang !== undefined && { lang }),
  };
}

/** The page itself, rather than another form of it or what it is about. */
function alternate(entry: XmlElement): XmlElement | undefined {
  const links = childrenOf(entry, 'link').filter(
    ({ attributes }) =>
      attributes.has('href') && /^(?:alternate)?$/i.test(attributes.get('rel')?.trim() ?? ''),
  );
  return links.find(({ attributes }) => /html/i.test(attributes.get('type') ?? 'html')) ?? links[0];
}

/**
 * A text construct: plain, HTML as text, or XHTML as elements. 0.3 says `mode="escaped"`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1
 */
function writtenIn(element: XmlElement | undefined): Written | undefined {
  const text = textOf(element);
  if (!element || text === undefined) return undefined;
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? 'text';
  const escaped =
    type === 'html' || type === 'text/html' || element.attributes.get('mode') === 'escaped';
  return escaped ? html(text) : plain(text);
}
