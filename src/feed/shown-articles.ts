import type { Config } from '../model/config.ts';
import type { DatedArticle } from '../select.ts';
import { compareTimes } from '../text/dates/zoned-time.ts';
import { type FeedTopic, feedTopics } from './feed-topics.ts';
import { itemIds } from './item-id.ts';
import { itemTimes } from './item-times.ts';

/**
 * What each feed shows: the newest articles of its topic, as many as the configuration wants. Of
 * two with one id the first, as readers show no more.
 */
export function shownInFeeds(
  articles: readonly DatedArticle[],
  { site, feed, language }: Config,
): readonly FeedTopic[] {
  const idOf = itemIds(site);
  const byId = new Map<string, DatedArticle>();
  for (const article of articles) {
    const id = idOf(article);
    if (!byId.has(id)) byId.set(id, article);
  }
  const times = itemTimes([...byId.values()], idOf);
  const newestFirst = [...times].sort(([, a], [, b]) => compareTimes(b.published, a.published));
  return feedTopics(newestFirst, language).map((topic) => ({
    ...topic,
    articles: topic.articles.slice(0, feed.limit),
  }));
}
