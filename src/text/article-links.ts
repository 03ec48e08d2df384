import type { Article } from '../model/article.ts';
import type { SiteConfig } from '../model/config.ts';
import { readAddress } from './address.ts';
import { nameOfPath } from './article-path.ts';
import { articleUrl } from './article-url.ts';
import { resolvePath } from './relative-path.ts';

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
  let known: ReadonlyMap<string, Article> | undefined;
  const articleAt = (path: string, slug: string): Article | undefined => {
    // Few articles of a large archive link to another, and then only the newest are looked at.
    known ??= new Map([
      ...published.map((article) => [`slug ${article.meta.slug}`, article] as const),
      ...published.map((article) => [`path ${pathKey(article.path)}`, article] as const),
    ]);
    return known.get(`path ${pathKey(path)}`) ?? known.get(`slug ${slug}`);
  };
  return (from) => (url) => {
    const address = readAddress(url);
    switch (address.kind) {
      case 'web':
        return address.url;
      case 'anchor':
        return `${articleUrl(from, site)}#${encodeURIComponent(address.anchor)}`;
      case 'site':
        return URL.canParse(address.path, site.url)
          ? new URL(address.path, site.url).href
          : undefined;
      case 'file': {
        const path = resolvePath(from.path, address.path);
        const slug = address.path.replace(/^(?:\.{1,2}\/)+|\/$/g, '');
        const target = articleAt(path ?? '', slug);
        if (!target) return undefined;
        const anchor = address.anchor === '' ? '' : `#${encodeURIComponent(address.anchor)}`;
        return articleUrl(target, site) + anchor;
      }
      default:
        return undefined;
    }
  };
}

/** The same for `map/`, `map/index.md` and `map.md`. */
function pathKey(path: string): string {
  const folder = path.replace(/\/_?index\.(?:md|mdx|markdown)$/i, '').replace(/\/$/, '');
  return [...folder.split('/').slice(0, -1), nameOfPath(folder)].join('/').normalize('NFC');
}
