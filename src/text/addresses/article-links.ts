import type { Article } from '../../model/article.ts';
import type { SiteConfig } from '../../model/config.ts';
import { articleUrl } from './article-url.ts';
import { linkTargets } from './link-targets.ts';

/**
 * Makes the links in an article absolute: another article's file or slug becomes its address on
 * the site, `#kop` a place in the article itself, `/pad` a page of the site. A relative address
 * that is no article leads nowhere, as only the site knows where it would be.
 *
 * @param published the articles that have an address.
 * @returns for an article, what its links lead to.
 */
export function articleLinks(
  published: readonly Article[],
  site: SiteConfig,
): (from: Article) => (url: string) => string | undefined {
  const targetsFrom = linkTargets(published, site);
  return (from) => {
    const targetOf = targetsFrom(from);
    return (url) => {
      const target = targetOf(url);
      if (target?.kind !== 'article') return target?.url;
      const anchor = target.anchor === undefined ? '' : `#${encodeURIComponent(target.anchor)}`;
      return articleUrl(target.article, site) + anchor;
    };
  };
}
