import type { ZonedTime } from '../text/dates/zoned-time.ts';

/** A feed, ready to be written in any format. Texts are plain and on one line. */
export interface Feed {
  /** The folder below that of the feed of everything, ending in `/`; that one's own is empty. */
  readonly path: string;
  /** The address of its folder, ending in `/`. */
  readonly url: string;
  /** The site it is the feed of. */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Who publishes it, for items without an author. */
  readonly publisher: string;
  /** The address of the logo. */
  readonly logo?: string;
  /** The newest change in it. */
  readonly updated: ZonedTime;
  /** Newest first; never empty. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** A URI that stays the same for as long as the article does. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: ZonedTime;
  readonly updated?: ZonedTime;
  readonly authors: readonly string[];
  /** The categories, then the tags. */
  readonly categories: readonly string[];
  readonly summary: string;
  /** The whole article; absent in a feed of summaries. */
  readonly html?: string;
  readonly language?: string;
  readonly picture?: FeedPicture;
}

export interface FeedPicture {
  /** Absolute. */
  readonly url: string;
  /** `image/png` */
  readonly type: string;
  readonly bytes: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}
