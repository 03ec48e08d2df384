import type { SiteConfig } from '../model/config.ts';
import type { DeskEntry } from '../model/desk.ts';
import { articleUrl } from '../text/addresses/article-url.ts';
import { canonicalAddress } from '../text/addresses/canonical-address.ts';
import { linkTargets } from '../text/addresses/link-targets.ts';
import { rootFrom } from './page.ts';
import { articlePage } from './paths.ts';

/** Leads from one article to the page of another, where its link would lead to the site. */
export interface WaysWithin {
  /** For a link as it stands in an article, seen from the article's own page. */
  fromArticle(path: string): (url: string) => string | undefined;
  /** For an address on the site, seen from the page at `page`. */
  fromPage(page: string, address: string): string | undefined;
}

/** An anchor of its own kind, so that no heading has the id of something in the page around it. */
export function headingId(anchor: string): string {
  return `kop-${anchor}`;
}

/** @param entries every article on the desk, also one that cannot be read. */
export function waysWithin(entries: readonly DeskEntry[], site: SiteConfig): WaysWithin {
  const linked = entries.map(({ path, slug, date, categories }) => ({
    path,
    meta: { slug, categories, ...(date && { date }) },
  }));
  const byPath = new Map(linked.map((one) => [one.path, one]));
  const targetsFrom = linkTargets(linked, site);
  const host = canonicalAddress(site.url);
  let byAddress: ReadonlyMap<string, string> | undefined;

  const pathAt = (address: string): string | undefined => {
    const key = canonicalAddress(address.replace(/#.*$/s, ''));
    // Most links lead to other sites, and a large archive has many addresses.
    if (!key.startsWith(host)) return undefined;
    byAddress ??= new Map(
      linked.map((one) => [canonicalAddress(articleUrl(one, site)), one.path] as const),
    );
    return byAddress.get(key);
  };
  const way = (page: string, path: string, anchor: string | undefined): string =>
    rootFrom(page) + articlePage(path) + fragment(anchor);
  const fromPage = (page: string, address: string): string | undefined => {
    const path = pathAt(address);
    return path === undefined ? undefined : way(page, path, anchorIn(address));
  };

  return {
    fromPage,
    fromArticle(path) {
      const from = byPath.get(path);
      if (!from) return () => undefined;
      const page = articlePage(path);
      const targetOf = targetsFrom(from);
      return (url) => {
        const target = targetOf(url);
        if (target?.kind !== 'article') return target && fromPage(page, target.url);
        const { article, anchor } = target;
        return article === from && anchor !== undefined
          ? fragment(anchor)
          : way(page, article.path, anchor);
      };
    },
  };
}

/** `#` alone leads to the top of a page, in every browser. */
function fragment(anchor: string | undefined): string {
  if (anchor === undefined) return '';
  return anchor === '' || anchor === 'top'
    ? '#'
    : `#${encodeURIComponent(headingId(anchor.toLowerCase()))}`;
}

function anchorIn(address: string): string | undefined {
  const [, written] = /#(.*)$/s.exec(address) ?? [];
  if (written === undefined) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
