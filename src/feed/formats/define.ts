import type { Feed } from '../feed.ts';

export interface FeedFormat {
  /** The name of its file in the folder of a feed. */
  readonly file: string;
  /** As https://www.iana.org/assignments/media-types has it. */
  readonly mediaType: string;
  write(feed: Feed): string;
}

/** The self link: https://www.rssboard.org/rss-profile#namespace-elements-atom-link */
export function addressOf(feed: Feed, { file }: Pick<FeedFormat, 'file'>): string {
  return feed.url + file;
}
