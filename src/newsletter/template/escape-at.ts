import { escapeAttribute, escapeText } from '../../text/html-escape.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { HtmlPlace } from './html-place.ts';

/** A text of an article or of the configuration, harmless where a template puts it. */
export function escapeAt(place: HtmlPlace, text: string): string {
  switch (place) {
    case 'text':
      return escapeText(text);
    case 'tag':
      // Outside quotes a blank begins an attribute, and any sign may end the value.
      return wellFormed(text).replace(/[^\p{L}\p{N}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
    case 'style':
      // A style sheet knows no entities: what could end a declaration or fetch a file is left out.
      return wellFormed(text).replace(/[^\p{L}\p{N}\s#.,%+-]/gu, '');
    default:
      return escapeAttribute(text);
  }
}
