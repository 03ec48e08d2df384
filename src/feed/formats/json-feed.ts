import { rfc3339 } from '../../text/dates/zoned-time.ts';
import type { FeedItem } from '../feed.ts';
import { addressOf, type FeedFormat } from './define.ts';

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed: FeedFormat = {
  file: 'feed.json',
  mediaType: 'application/feed+json',
  write(feed) {
    const written = {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: addressOf(feed, jsonFeed),
      ...(feed.description === '' ? {} : { description: feed.description }),
      ...(feed.logo === undefined ? {} : { icon: feed.logo }),
      authors: [{ name: feed.publisher }],
      language: feed.language,
      items: feed.items.map(itemObject),
    };
    return `${JSON.stringify(written, null, 2)}\n`;
  },
};

function itemObject({ picture, ...of }: FeedItem): object {
  return {
    id: of.id,
    url: of.url,
    title: of.title,
    // One of the two must be there.
    ...(of.html === undefined ? { content_text: of.summary } : { content_html: of.html }),
    ...(of.summary === '' ? {} : { summary: of.summary }),
    ...(picture ? { image: picture.url } : {}),
    date_published: rfc3339(of.published),
    ...(of.updated ? { date_modified: rfc3339(of.updated) } : {}),
    ...(of.authors.length > 0 ? { authors: of.authors.map((name) => ({ name })) } : {}),
    ...(of.categories.length > 0 ? { tags: of.categories } : {}),
    ...(of.language === undefined ? {} : { language: of.language }),
    ...(picture
      ? {
          attachments: [
            { url: picture.url, mime_type: picture.type, size_in_bytes: picture.bytes },
          ],
        }
      : {}),
  };
}
