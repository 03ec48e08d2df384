import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { NetworkId } from '../model/network-id.ts';
import { articleUrl } from '../text/addresses/article-url.ts';

/** The article's address, saying which network a reader came from where the configuration asks. */
export function postLink(article: Article, network: NetworkId, { site, social }: Config): string {
  const url = articleUrl(article, site);
  if (!social.utm) return url;
  const { medium, campaign } = social.utm;
  const told = [
    `utm_source=${network}`,
    `utm_medium=${encodeURIComponent(medium)}`,
    ...(campaign === undefined ? [] : [`utm_campaign=${encodeURIComponent(campaign)}`]),
  ];
  return `${url}${url.includes('?') ? '&' : '?'}${told.join('&')}`;
}
