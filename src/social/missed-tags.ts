import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { NetworkId } from '../model/network-id.ts';
import { hashtagsOf, tooLongForHashtag } from '../text/hashtags.ts';
import { givenText, takesTags } from './given-text.ts';
import { networks } from './networks/index.ts';

/**
 * The tags that are in none of an article's posts for no other reason than their length. A tag behind
 * as many hashtags as a network takes would not have been in them anyway.
 */
export function missedTags(
  article: Article,
  wanted: readonly NetworkId[],
  config: Config,
): readonly string[] {
  const most = Math.max(0, ...wanted.map((id) => roomFor(article, id, config)));
  const tags = [...article.meta.tags, ...config.social.hashtags];
  return [...new Set(tags)].filter(
    (tag) => tooLongForHashtag(tag) && hashtagsOf(tags.slice(0, tags.indexOf(tag))).length < most,
  );
}

function roomFor(article: Article, id: NetworkId, config: Config): number {
  const given = givenText(article, id, config);
  return given && !takesTags(given) ? 0 : networks[id].hashtags;
}
