import type { Config } from '../model/config.ts';
import type { DatedArticle } from '../select.ts';
import { compareTimes } from '../text/dates/zoned-time.ts';
import type { Feed, FeedItem } from './feed.ts';
import { itemMaker } from './feed-item.ts';
import type { Timed } from './item-times.ts';
import { oneLine } from './one-line.ts';
import { pictureOnSite } from './picture-on-site.ts';
import type { FeedPictures } from './pictures.ts';
import { shownInFeeds } from './shown-articles.ts';

/**
 * The feed of everything, then those of each category and author, each with its newest articles.
 *
 * @param published the articles that links may lead to, those of the feeds among them.
 */
export function composeFeeds(
  articles: readonly DatedArticle[],
  published: readonly DatedArticle[],
  config: Config,
  pictures: FeedPictures,
): readonly Feed[] {
  const { site, feed: settings, language } = config;
  const makeItem = itemMaker(published, config, pictures);
  const made = new Map<DatedArticle, FeedItem>();
  const itemOf = ([article, time]: Timed): FeedItem => {
    const item = made.get(article) ?? makeItem(article, time);
    made.set(article, item);
    return item;
  };
  const home = URL.canParse(site.url) ? new URL(site.url).href : site.url;
  const title = oneLine(settings.title) || home;
  const logo = pictureOnSite('viag.config.yaml', settings.image, site, pictures)?.src;
  return shownInFeeds(articles, config).flatMap(({ path, name, articles: own }) => {
    const items = own.map(itemOf);
    const changes = items.map((item) => item.updated ?? item.published).sort(compareTimes);
    const updated = changes.at(-1);
    if (!updated) return [];
    return {
      path,
      url: settings.url + path,
      home,
      title: name === undefined ? title : oneLine(`${title}: ${name}`),
      description: oneLine(settings.description),
      language,
      publisher: oneLine(site.name),
      ...(logo !== undefined && { logo }),
      updated,
      items,
    };
  });
}
