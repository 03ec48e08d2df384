import { defaultConfig } from '../../src/config/defaults.ts';
import { composeFeeds } from '../../src/feed/compose.ts';
import type { Feed } from '../../src/feed/feed.ts';
import { feedPictures } from '../../src/feed/pictures.ts';
import type { Config, FeedConfig } from '../../src/model/config.ts';
import { parseText } from '../../src/parse/document.ts';
import { type DatedArticle, isDated } from '../../src/select.ts';

export function configWith(feed: Partial<FeedConfig> = {}, other: Partial<Config> = {}): Config {
  return { ...defaultConfig, ...other, feed: { ...defaultConfig.feed, ...feed } };
}

/** @param values front matter as YAML, each value as JSON, which is YAML too. */
export function article(
  path: string,
  values: Readonly<Record<string, unknown>> = {},
  body = 'Een zin die het artikel draagt.\n',
): DatedArticle {
  const head = { title: 'Woo in de praktijk', date: '2018-12-13', ...values };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const text = `---\n${lines.join('')}---\n\n${body}`;
  const found = parseText(path, text, false, defaultConfig.frontMatter).article;
  if (!found || !isDated(found)) throw new Error(`${path} is no article: ${text}`);
  return found;
}

export function feedsOf(
  articles: readonly DatedArticle[],
  config: Config = configWith(),
  files: Readonly<Record<string, Uint8Array>> = {},
): readonly Feed[] {
  const pictures = feedPictures((path) => files[path], config.feed.url);
  return composeFeeds(articles, articles, config, pictures);
}

/** The feed of everything. */
export function feedOf(...given: Parameters<typeof feedsOf>): Feed {
  const [feed] = feedsOf(...given);
  if (!feed) throw new Error('no feed');
  return feed;
}

/** A picture of two by one pixel. */
export const pixels = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEElEQVR4nGNk+M/wn4GBgQEADgQCAdDMjAYAAAAASUVORK5CYII=',
  'base64',
);
