import { atom } from './atom.ts';
import type { FeedFormat } from './define.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** Every format a feed is written in: one line each. */
export const feedFormats: readonly FeedFormat[] = [rss, atom, jsonFeed];
