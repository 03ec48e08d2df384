import { shownInFeeds } from '../../feed/shown-articles.ts';
import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import type { Document } from '../../model/article.ts';
import type { Config } from '../../model/config.ts';
import { type DatedArticle, isDated, select } from '../../select.ts';
import type { CommandContext } from '../context.ts';
import {
  type Admission,
  notReady,
  type Refusal,
  startAdmitting,
} from '../export/admit-articles.ts';
import { stopsArticle } from '../export/stopping-rules.ts';

export interface FeedAdmission extends Admission {
  /** Every article that is out, shown in a feed or not: what others may link to. */
  readonly published: readonly DatedArticle[];
}

/**
 * The articles for the feeds. Of a large archive only those are checked that would be shown; when
 * one has an error, the next takes its place.
 *
 * @param admit for who has checked the archive already.
 */
export function feedArticles(
  archive: readonly Document[],
  config: Config,
  allowed: readonly string[],
  context: CommandContext,
  admit: (articles: readonly DatedArticle[], named: boolean) => Admission = startAdmitting(
    archive,
    allowed,
    stopsArticle,
    context,
  ),
): FeedAdmission {
  const { reason } = chooseArticlesWords[context.lang];
  const articles = archive.flatMap((document) => document.article ?? []);
  const undated = articles
    .filter((article) => !isDated(article))
    .map(({ path }) => ({ path, reason: reason.undated }));
  const dated = select(articles, {});
  const leftOut = dated.flatMap((article) => notReady(article, allowed, context) ?? []);
  const unready = new Set(leftOut.map(({ path }) => path));
  const refused: Refusal[] = [];
  const admitted = new Set<DatedArticle>();
  let published = dated.filter(({ path }) => !unready.has(path));
  for (;;) {
    const topics = shownInFeeds(published, config);
    const shown = topics.flatMap((topic) => topic.articles.map(([article]) => article));
    const unseen = [...new Set(shown)].filter((article) => !admitted.has(article));
    const judged = admit(unseen, false);
    for (const article of judged.admitted) admitted.add(article);
    refused.push(...judged.refused);
    if (judged.refused.length === 0) break;
    const out = new Set(judged.refused.map(({ path }) => path));
    published = published.filter(({ path }) => !out.has(path));
  }
  return {
    admitted: published.filter((article) => admitted.has(article)),
    published,
    refused: [...refused, ...undated],
    leftOut,
    unread: archive.filter((document) => !document.article).map(({ path }) => path),
  };
}
