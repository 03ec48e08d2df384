import type { Config } from '../../model/config.ts';
import type { Issue } from '../../model/issue.ts';
import { readAddress } from '../../text/addresses/address.ts';
import { resolvePath } from '../../text/addresses/relative-path.ts';
import type { Addresses } from '../addresses.ts';

/** Resolves the links in a text, by the path of the text. */
export type LinksFrom = (path: string) => (url: string) => string | undefined;

/**
 * An article's file leads to the article on the site, `/path` to that page of it. Other relative
 * addresses lead nowhere in a mail.
 */
export function linksIn({ pages }: Issue, { site }: Config, addresses: Addresses): LinksFrom {
  const paths = [...pages.keys()];
  return (from) => (url) => {
    const address = absolute(url);
    return address === undefined ? undefined : addresses.link(address);

    function absolute(written: string): string | undefined {
      if (URL.canParse(written)) return written;
      const read = readAddress(written);
      if (read.kind === 'site' && URL.canParse(read.path, site.url)) {
        return new URL(read.path, site.url).href;
      }
      if (read.kind !== 'file' || !/\.md$/i.test(read.path)) return undefined;
      // An introduction may have been moved from another folder; its links still tell what is meant.
      const name = `/${read.path.replace(/^(?:\.{1,2}\/)+/, '')}`;
      const meant = pages.has(resolvePath(from, read.path) ?? '')
        ? resolvePath(from, read.path)
        : paths.find((path) => `/${path}`.endsWith(name));
      return pages.get(meant ?? '');
    }
  };
}
