import * as v from 'valibot';
import { expect, test } from 'vitest';
import { jsonFeed } from '../../src/feed/formats/json-feed.ts';
import { article, configWith, feedOf, pixels } from './sample.ts';

const url = v.pipe(v.string(), v.url());
// Only what the specification names: https://www.jsonfeed.org/version/1.1/#top-level
const author = v.pipe(
  v.strictObject({
    name: v.optional(v.string()),
    url: v.optional(url),
    avatar: v.optional(url),
  }),
  v.check((value) => Object.keys(value).length > 0),
);
const attachment = v.strictObject({
  url,
  mime_type: v.pipe(v.string(), v.regex(/^\w+\/[\w+.-]+$/)),
  title: v.optional(v.string()),
  size_in_bytes: v.optional(v.pipe(v.number(), v.integer())),
  duration_in_seconds: v.optional(v.number()),
});
const item = v.pipe(
  v.strictObject({
    id: v.string(),
    url: v.optional(url),
    external_url: v.optional(url),
    title: v.optional(v.string()),
    content_html: v.optional(v.string()),
    content_text: v.optional(v.string()),
    summary: v.optional(v.string()),
    image: v.optional(url),
    banner_image: v.optional(url),
    date_published: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    date_modified: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    authors: v.optional(v.array(author)),
    tags: v.optional(v.array(v.string())),
    language: v.optional(v.string()),
    attachments: v.optional(v.array(attachment)),
  }),
  v.check((value) => value.content_html !== undefined || value.content_text !== undefined),
);
const specification = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  home_page_url: v.optional(url),
  feed_url: v.optional(url),
  description: v.optional(v.string()),
  user_comment: v.optional(v.string()),
  next_url: v.optional(url),
  icon: v.optional(url),
  favicon: v.optional(url),
  authors: v.optional(v.array(author)),
  language: v.optional(v.string()),
  expired: v.optional(v.boolean()),
  hubs: v.optional(v.array(v.strictObject({ type: v.string(), url }))),
  items: v.array(item),
});

const rich = article('a.md', {
  author: ['Redactie VIAG'],
  category: 'Nieuws',
  image: 'kaart.png',
  updated: '2019-01-02',
  lang: 'en',
});
const plain = article('b.md', { date: '2018-12-01' });

test.each(['full', 'summary'] as const)('a feed of kind %s is as specified', (content) => {
  const config = configWith({ content, image: 'kaart.png', description: 'Nieuws' });
  const feed = feedOf([rich, plain], config, { 'kaart.png': pixels });
  const result = v.safeParse(specification, JSON.parse(jsonFeed.write(feed)));
  expect(result.issues).toBeUndefined();
});
