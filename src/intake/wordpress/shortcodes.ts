import { escapeAttribute } from '../../text/encodings/html-escape.ts';
import type { IntakeNote } from '../incoming.ts';
import type { Attachment } from './export-index.ts';

export interface Expanded {
  readonly html: string;
  readonly notes: readonly IntakeNote[];
}

/** No caption is longer, and a text of nothing but openings must not be searched to its end for each. */
const CAPTION = /\[(caption|wp_caption)\b([^\]]{0,500})\]([\s\S]{0,4000}?)\[\/\1\]/g;
const GALLERY = /\[gallery\b([^\]]{0,2000})\]/g;
const EMBED = /\[embed\b[^\]]{0,500}\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/embed\]/g;
/** With a value, or with an end: `[sic]` and `[1]` are text. */
const ANY = /\[([a-z][\w-]{2,40})(?:\s[^[\]]{0,2000})?\/?\]/gi;

/**
 * The shortcodes of WordPress itself as the HTML they stand for; of all others, which only their
 * plugin knows, the name.
 *
 * @see https://codex.wordpress.org/Shortcode_API
 */
export function expandShortcodes(
  html: string,
  imagesOf: (ids: readonly string[]) => readonly Attachment[],
): Expanded {
  const expanded = html
    .replace(CAPTION, (_whole, _name, attributes: string, inside: string) =>
      captioned(attributes, inside),
    )
    .replace(GALLERY, (_whole, attributes: string) => {
      const ids = /\bids\s*=\s*["'“”]?([\d,\s]+)/.exec(attributes)?.[1] ?? '';
      return imagesOf(
        ids
          .split(',')
          .map((id) => id.trim())
          .filter((id) => id !== ''),
      )
        .map(
          ({ address, alt }) =>
            `<p><img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"></p>`,
        )
        .join('\n\n');
    })
    .replace(EMBED, (_whole, address: string) => `<p><a href="${address}">${address}</a></p>`);
  const names = [...expanded.matchAll(ANY)].flatMap(([whole, name = '']) =>
    whole.includes('=') || expanded.includes(`[/${name}]`) ? [name] : [],
  );
  return {
    html: expanded,
    notes: [...new Set(names)].map((name) => ({ kind: 'shortcode', name })),
  };
}

/** Before WordPress 3.4 the caption was an attribute, since then it is the text behind the image. */
function captioned(attributes: string, inside: string): string {
  const [, image = inside, text = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inside) ?? [];
  const caption = text.trim() || (/\bcaption\s*=\s*"([^"]*)"/.exec(attributes)?.[1] ?? '');
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}
