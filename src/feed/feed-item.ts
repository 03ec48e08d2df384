import type { Config } from '../model/config.ts';
import { teaserOf } from '../render/teaser.ts';
import { renderWebHtml, webImage } from '../render/web-html.ts';
import type { DatedArticle } from '../select.ts';
import { articleLinks } from '../text/addresses/article-links.ts';
import { articleUrl } from '../text/addresses/article-url.ts';
import { offsetsIn, type WallTime, type ZonedTime } from '../text/dates/zoned-time.ts';
import { escapeAttribute } from '../text/encodings/html-escape.ts';
import { isLanguageTag } from '../text/language/language-tag.ts';
import type { FeedItem } from './feed.ts';
import { feedText } from './feed-text.ts';
import { itemIds } from './item-id.ts';
import type { ItemTimes } from './item-times.ts';
import { oneLine } from './one-line.ts';
import { pictureOnSite } from './picture-on-site.ts';
import type { FeedPictures } from './pictures.ts';

const summaryLength = 320;

/** Makes items of articles, whose links to each other lead to the site. */
export function itemMaker(
  published: readonly DatedArticle[],
  { site, feed, language, timeZone }: Config,
  pictures: FeedPictures,
): (article: DatedArticle, times: ItemTimes) => FeedItem {
  const idOf = itemIds(site);
  const linksOf = articleLinks(published, site);
  const offsetOf = offsetsIn(timeZone);
  const zoned = (time: WallTime): ZonedTime => ({ ...time, offset: offsetOf(time.date) });
  return (article, times) => {
    const { meta, path } = article;
    const picture = meta.image && pictures.take(path, meta.image.src);
    const lead = meta.image && pictureOnSite(path, meta.image.src, site, pictures);
    const tree = article.tree();
    const wholeText = () => {
      const html = renderWebHtml(tree, {
        headingLevel: 2,
        resolveLink: linksOf(article),
        resolveImage: (src) => pictureOnSite(path, src, site, pictures),
      });
      // Many readers show no enclosures; a picture that the text shows itself is not shown twice.
      const shown = !lead || html.includes(escapeAttribute(lead.src));
      return feedText(shown ? html : `<p>${webImage(lead, meta.image?.alt ?? '')}</p>\n${html}`);
    };
    const { lang = '' } = meta;
    const url = canonical(articleUrl(article, site));
    return {
      id: idOf(article),
      url,
      title: oneLine(meta.title ?? '') || oneLine(meta.slug) || url,
      published: zoned(times.published),
      ...(times.updated && { updated: zoned(times.updated) }),
      authors: names(meta.authors),
      categories: names([...meta.categories, ...meta.tags]),
      summary: oneLine(meta.summary ?? teaserOf(tree, summaryLength)),
      ...(feed.content === 'full' && { html: wholeText() }),
      ...(isLanguageTag(lang) && lang !== language && { language: lang }),
      ...(picture && { picture }),
    };
  };
}

/** As a browser writes it, all ASCII: https://url.spec.whatwg.org/#url-serializing */
function canonical(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

function names(list: readonly string[]): readonly string[] {
  return [...new Set(list.map(oneLine))].filter((name) => name !== '');
}
