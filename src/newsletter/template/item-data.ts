import type { IssueItem } from '../../model/issue.ts';
import { fitImage, widestImage } from '../../render/image-size.ts';
import { safeImageUrl } from '../../render/safe-url.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import type { Anchors } from '../layout/anchors.ts';
import { fullText } from '../layout/article.ts';
import { byline } from '../layout/byline.ts';
import { languageAttributes } from '../layout/language.ts';
import { type Look, linkedAddress } from '../layout/look.ts';
import type { LinksFrom } from '../layout/resolve-link.ts';
import { htmlOrNull } from './safe-html.ts';

interface Surroundings {
  readonly look: Look;
  readonly links: LinksFrom;
  readonly anchors: Anchors;
}

/**
 * An article in an issue, for a template.
 *
 * @param level of its title.
 */
export function itemData(item: IssueItem, level: 2 | 3, { look, links, anchors }: Surroundings) {
  const { article, title, date, teaser, url } = item;
  return {
    title,
    level,
    anchor: anchors.items.get(item) ?? '',
    url: linkedAddress(url, look) ?? null,
    link_text: look.words.goTo(title),
    date: formatDate(date, look.lang),
    authors: article.meta.authors,
    category: article.meta.categories[0] ?? null,
    byline: byline(item, look.lang),
    teaser,
    picture: picture(item, look),
    full: item.full !== undefined,
    body: htmlOrNull(fullText(item, level, links, look)),
    language: htmlOrNull(languageAttributes(item, '', look.lang)),
  };
}

function picture({ image }: IssueItem, { addresses }: Look) {
  if (!image || safeImageUrl(image.src) === undefined) return null;
  return {
    src: addresses.picture(image.src),
    alt: image.alt,
    ...fitImage(image, widestImage, widestImage),
  };
}
