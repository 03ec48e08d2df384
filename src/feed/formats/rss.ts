import { rfc822, rfc3339 } from '../../text/dates/zoned-time.ts';
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

/**
 * RSS 2.0, with what the RSS Advisory Board's profile recommends: a self link, `dc:creator` since
 * `author` must be a mail address, the whole text in `content:encoded` after the description.
 *
 * @see https://www.rssboard.org/rss-profile
 */
export const rss: FeedFormat = {
  file: 'feed.xml',
  mediaType: 'application/rss+xml',
  write(feed) {
    const channel = parentElement('channel', [...head(feed), ...feed.items.map(item)]);
    return xmlDeclaration + parentElement('rss', [channel], namespaces);
  },
};

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

function head(feed: Feed): readonly string[] {
  const { title, home, logo } = feed;
  return [
    textElement('title', title),
    textElement('link', home),
    textElement('description', feed.description || title),
    textElement('language', feed.language),
    textElement('lastBuildDate', rfc822(feed.updated)),
    textElement('generator', 'viag'),
    textElement('docs', 'https://www.rssboard.org/rss-specification'),
    emptyElement('atom:link', {
      href: addressOf(feed, rss),
      rel: 'self',
      type: rss.mediaType,
    }),
    ...(logo === undefined
      ? []
      : [
          parentElement('image', [
            textElement('url', logo),
            // Both as in the channel: https://www.rssboard.org/rss-profile#element-channel-image
            textElement('title', title),
            textElement('link', home),
          ]),
        ]),
  ];
}

function item({ picture, ...of }: FeedItem): string {
  return parentElement('item', [
    textElement('title', of.title),
    textElement('link', of.url),
    textElement('guid', of.id, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(of.published)),
    ...(of.updated ? [textElement('atom:updated', rfc3339(of.updated))] : []),
    ...of.authors.map((name) => textElement('dc:creator', name)),
    ...of.categories.map((name) => textElement('category', name)),
    // HTML by its nature, so a `<` that is meant must be an entity in it.
    htmlElement('description', asHtml(of.summary)),
    ...(of.html === undefined ? [] : [htmlElement('content:encoded', of.html)]),
    ...(picture
      ? [
          emptyElement('enclosure', {
            url: picture.url,
            length: picture.bytes,
            type: picture.type,
          }),
        ]
      : []),
  ]);
}
