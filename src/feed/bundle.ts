import { manifestFile, sha256 } from '../manifest.ts';
import type { SiteConfig } from '../model/config.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { DatedArticle } from '../select.ts';
import { toIso } from '../text/dates/calendar.ts';
import type { Feed } from './feed.ts';
import { feedFormats } from './formats/index.ts';
import { itemIds } from './item-id.ts';
import type { ListedArticle } from './listed-article.ts';

/** Every feed in every format, the pictures, and the manifest last because it lists the others. */
export function bundleFeeds(
  feeds: readonly Feed[],
  articles: readonly ListedArticle[],
  pictures: readonly OutputFile[],
): readonly OutputFile[] {
  const files = [
    ...feeds.flatMap((feed) =>
      feedFormats.map((format) => ({
        path: feed.path + format.file,
        content: format.write(feed),
      })),
    ),
    ...pictures,
  ];
  return [...files, manifestFile({ articles }, files)];
}

/** The articles that are in one of the feeds, as the manifest lists them. */
export function articlesIn(
  feeds: readonly Feed[],
  articles: readonly DatedArticle[],
  site: SiteConfig,
): readonly ListedArticle[] {
  const idOf = itemIds(site);
  const shown = new Set(feeds.flatMap((feed) => feed.items.map((item) => item.id)));
  return articles.flatMap((article) => {
    const id = idOf(article);
    if (!shown.has(id)) return [];
    return {
      path: article.path,
      id,
      title: article.meta.title ?? article.meta.slug,
      date: toIso(article.meta.date),
      sha256: sha256(article.body),
      ...(article.meta.id !== undefined && { chosen: true as const }),
    };
  });
}
