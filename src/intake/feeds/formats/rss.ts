import type { RawFeed, RawItem } from '../feed.ts';
import { baseOf, childOf, childrenOf, langOf, textOf } from '../xml-search.ts';
import type { XmlElement } from '../xml-tree.ts';
import { html } from './written.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';
const dublinCoreTerms = 'http://purl.org/dc/terms/';
const atom = 'http://www.w3.org/2005/Atom';

/**
 * RSS 0.9x and 2.0 and what is built on RDF (0.90, 1.0, 1.1), which have their items in the channel or
 * beside it. The namespace is that of the version, or of whoever thought RSS should have one.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 */
export function readRss(root: XmlElement, address: string | undefined): RawFeed | undefined {
  const name = root.name.toLowerCase();
  if (name !== 'rss' && name !== 'rdf' && name !== 'channel') return undefined;
  const channel = name === 'channel' ? root : anyChild(root, /^channel$/i);
  if (!channel && name === 'rdf' && !anyChild(root, /^item$/)) return undefined;
  const language = textOf(channel && childOf(channel, 'language'));
  const site = baseOf(channel, address) ?? textOf(channel && childOf(channel, 'link'));
  const items = itemsIn(root, 3).map((item) => rawItem(item, site, language));
  const title = textOf(channel && childOf(channel, 'title'));
  return { items, ...(title !== undefined && { title: html(title) }) };
}

/** RSS 1.1 has one level more: `<items>` in the channel. */
function itemsIn(element: XmlElement, levels: number): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'item') return [child];
    return levels > 0 && /^(?:channel|items)$/i.test(child.name) ? itemsIn(child, levels - 1) : [];
  });
}

function rawItem(
  item: XmlElement,
  site: string | undefined,
  language: string | undefined,
): RawItem {
  const text = (name: string, space?: string) => textOf(childOf(item, name, space));
  const title = text('title') ?? text('title', dublinCore);
  const summary = text('description') ?? text('summary', atom);
  const lang = text('language', dublinCore) ?? language ?? langOf(item);
  const base = baseOf(item, site);
  return {
    ...(title !== undefined && { title: html(title) }),
    ...(summary !== undefined && { summary: html(summary) }),
    links: [text('link'), atomLink(item), permaLink(item), item.attributes.get('rdf:about')],
    ...(base !== undefined && { base }),
    dates: [
      text('pubDate'),
      text('date', dublinCore),
      text('created', dublinCoreTerms),
      text('issued', dublinCoreTerms),
      text('published', atom),
      text('modified', dublinCoreTerms),
      text('updated', atom),
    ],
    ...(lang !== undefined && { lang }),
  };
}

function atomLink(item: XmlElement): string | undefined {
  return childrenOf(item, 'link', atom)
    .find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
    ?.attributes.get('href');
}

/** A guid is an address unless it says it is not; some that say nothing are none all the same. */
function permaLink(item: XmlElement): string | undefined {
  const guid = childOf(item, 'guid');
  const said = guid?.attributes.get('isPermaLink') !== 'false';
  const id = textOf(guid);
  return said && id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;
}

function anyChild(element: XmlElement, name: RegExp): XmlElement | undefined {
  return elementsIn(element).find((child) => name.test(child.name));
}

function elementsIn({ content }: XmlElement): readonly XmlElement[] {
  return content.filter((child): child is XmlElement => typeof child !== 'string');
}
