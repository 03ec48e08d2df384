import type { SiteConfig } from '../model/config.ts';
import type { WebImage } from '../render/web-html.ts';
import { readAddress } from '../text/addresses/address.ts';
import type { FeedPictures } from './pictures.ts';

/** Where a reader of the feed finds a picture: in the bundle, on the site or elsewhere on the web. */
export function pictureOnSite(
  from: string,
  src: string,
  site: SiteConfig,
  pictures: FeedPictures,
): WebImage | undefined {
  const address = readAddress(src);
  switch (address.kind) {
    case 'web':
      return /^https?$/.test(address.scheme) ? { src: address.url } : undefined;
    case 'site':
      return URL.canParse(address.path, site.url)
        ? { src: new URL(address.path, site.url).href }
        : undefined;
    case 'file': {
      const taken = pictures.take(from, src);
      return taken && { src: taken.url, width: taken.width, height: taken.height };
    }
    default:
      return undefined;
  }
}
