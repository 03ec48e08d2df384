import type { SiteConfig } from '../model/config.ts';
import type { DatedArticle } from '../select.ts';
import { toIso } from '../text/dates/calendar.ts';
import { wellFormed } from '../text/encodings/well-formed.ts';

/** A year in which everyone who uses viag owns the name of their site, which is all it says. */
const owned = '2026';

/**
 * What readers know an article by, as a `tag:` URI (https://www.rfc-editor.org/rfc/rfc4151). When
 * it changes, every reader sees an old article as new. So it hangs on nothing that is edited after
 * publishing: not on the title, the text, the category, the path on the site or the folder. Without
 * an `id` in the front matter it hangs on the date and the slug, which make the address too; with
 * one it hangs on that alone. An `id` that is a URI, such as the guid of an earlier site, is taken
 * as it is.
 */
export function itemIds({ url }: SiteConfig): (article: DatedArticle) => string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return ({ meta: { id, date, slug } }) => {
    if (id === undefined) return `tag:${host},${toIso(date)}:${encoded(slug)}`;
    return isUri(id) ? id : `tag:${host},${owned}:${encoded(id)}`;
  };
}

// https://www.rfc-editor.org/rfc/rfc3986#appendix-A: no other characters stand in a URI.
function isUri(id: string): boolean {
  return /^(?:https?:\/\/|urn:|tag:)(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i.test(id);
}

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text));
}
