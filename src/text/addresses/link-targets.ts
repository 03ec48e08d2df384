import type { SiteConfig } from '../../model/config.ts';
import { readAddress } from './address.ts';
import { nameOfPath } from './article-path.ts';
import { resolvePath } from './relative-path.ts';

/** What of an article a link to it may be written with. */
export interface Linked {
  readonly path: string;
  readonly meta: { readonly slug: string };
}

/** What a link in an article leads to. */
export type LinkTarget<Known extends Linked> =
  | {
      readonly kind: 'article';
      readonly article: Known;
      /** As written, decoded. */
      readonly anchor?: string;
    }
  | { readonly kind: 'address'; readonly url: string };

/**
 * Tells the links to another article, by its file or slug, from those to an address.
 *
 * @param known the articles that may be linked to.
 * @returns for an article, what its links lead to; undefined for nowhere.
 */
export function linkTargets<Known extends Linked>(
  known: readonly Known[],
  site: SiteConfig,
): (from: Known) => (url: string) => LinkTarget<Known> | undefined {
  let byName: ReadonlyMap<string, Known> | undefined;
  const articleAt = (path: string, slug: string): Known | undefined => {
    // Few articles of a large archive link to another, and then only the newest are looked at.
    byName ??= new Map([
      ...known.map((article) => [`slug ${article.meta.slug}`, article] as const),
      ...known.map((article) => [`path ${pathKey(article.path)}`, article] as const),
    ]);
    return byName.get(`path ${pathKey(path)}`) ?? byName.get(`slug ${slug}`);
  };
  return (from) => (url) => {
    const address = readAddress(url);
    switch (address.kind) {
      case 'web':
        return { kind: 'address', url: address.url };
      case 'anchor':
        return { kind: 'article', article: from, anchor: address.anchor };
      case 'site':
        return URL.canParse(address.path, site.url)
          ? { kind: 'address', url: new URL(address.path, site.url).href }
          : undefined;
      case 'file': {
        const path = resolvePath(from.path, address.path);
        const slug = address.path.replace(/^(?:\.{1,2}\/)+|\/$/g, '');
        const article = articleAt(path ?? '', slug);
        if (!article) return undefined;
        const { anchor } = address;
        return { kind: 'article', article, ...(anchor !== '' && { anchor }) };
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
