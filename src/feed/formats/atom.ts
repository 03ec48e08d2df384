import { rfc3339 } from '../../text/dates/zoned-time.ts';
import type { Feed, FeedItem } from '../feed.ts';
import {
  asHtml,
  emptyElement,
  htmlElement,
  parentElement,
  textElement,
  xmlDeclaration,
} from '../xml.ts';
import { addressOf, type FeedFormat } from './define.ts';

/** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export const atom: FeedFormat = {
  file: 'atom.xml',
  mediaType: 'application/atom+xml',
  write(feed) {
    const children = [...head(feed), ...feed.items.map((item) => entry(item))];
    const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language };
    return xmlDeclaration + parentElement('feed', children, attributes);
  },
};

function head(feed: Feed): readonly string[] {
  const { description, logo } = feed;
  const self = addressOf(feed, atom);
  return [
    textElement('id', self),
    textConstruct('title', feed.title),
    ...(description === '' ? [] : [textConstruct('subtitle', description)]),
    textElement('updated', rfc3339(feed.updated)),
    person(feed.publisher),
    emptyElement('link', { rel: 'self', type: atom.mediaType, href: self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    textElement('generator', 'viag'),
    ...(logo === undefined ? [] : [textElement('logo', logo)]),
  ];
}

function entry({ picture, ...of }: FeedItem): string {
  const children = [
    textElement('id', of.id),
    textConstruct('title', of.title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: of.url }),
    textElement('published', rfc3339(of.published)),
    textElement('updated', rfc3339(of.updated ?? of.published)),
    ...of.authors.map(person),
    ...of.categories.map((term) => emptyElement('category', { term })),
    ...(of.summary === '' ? [] : [textConstruct('summary', of.summary)]),
    ...(of.html ? [htmlElement('content', of.html, { type: 'html' })] : []),
    ...(picture
      ? [
          emptyElement('link', {
            rel: 'enclosure',
            type: picture.type,
            length: picture.bytes,
            href: picture.url,
          }),
        ]
      : []),
  ];
  return parentElement('entry', children, { 'xml:lang': of.language });
}

/** Text that looks like HTML is written as HTML that says the same, so that nobody need guess. */
function textConstruct(name: string, text: string): string {
  return /<\/\w|&#?\w/.test(text)
    ? htmlElement(name, asHtml(text), { type: 'html' })
    : textElement(name, text);
}

function person(name: string): string {
  return parentElement('author', [textElement('name', name)]);
}
