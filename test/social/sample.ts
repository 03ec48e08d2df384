import { defaultConfig } from '../../src/config/defaults.ts';
import type { Article } from '../../src/model/article.ts';
import type { Config, SocialConfig } from '../../src/model/config.ts';
import { type NetworkId, networkIds } from '../../src/model/network-id.ts';
import type { Post } from '../../src/model/post.ts';
import { parseText } from '../../src/parse/document.ts';
import { postsOf } from '../../src/social/posts.ts';

export const head = `title: Zeventien gemeenten leren van slimme steden in Barcelona
author: Redactie VIAG
date: 2018-12-13
category: Nieuws`;
export const summary =
  'De Nederlandse delegatie op de Smart City Expo was groter dan ooit. Wat gemeenten er deden, en waarom ze vaker samen willen optrekken.';
export const link = 'https://www.viag.nl/nieuws/2018/12/13/smart-city';

export function article(lines = '', body = 'Een zin die het artikel draagt.\n'): Article {
  const text = `---\n${head}\n${lines}\n---\n${body}`;
  const path = 'articles/2018-12-13-smart-city.md';
  const read = parseText(path, text, false, defaultConfig.frontMatter).article;
  if (!read) throw new Error('this is no article');
  return read;
}

export function sampleConfig(social: Partial<SocialConfig> = {}): Config {
  return { ...defaultConfig, social: { ...defaultConfig.social, ...social } };
}

export function postOn(
  network: NetworkId,
  subject: Article,
  social: Partial<SocialConfig> = {},
  thread = false,
): Post {
  const [post] = postsOf(subject, [network], sampleConfig(social), { thread });
  if (!post) throw new Error('there is no post');
  return post;
}

/** The text that each network gets. */
export function textsOf(subject: Article, social: Partial<SocialConfig> = {}) {
  const posts = postsOf(subject, networkIds, sampleConfig(social), { thread: false });
  return Object.fromEntries(posts.map(({ network, texts }) => [network, texts[0]?.text]));
}
