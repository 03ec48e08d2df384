import { escapeAttribute, escapeText } from '../../text/encodings/html-escape.ts';
import { wellFormed } from '../../text/encodings/well-formed.ts';
import { type HtmlState, inStyleAttribute } from './html-place.ts';

/** A text of an article or of the configuration, harmless where a template puts it. */
export function escapeAt(state: HtmlState, text: string): string {
  switch (state.place) {
    case 'text':
      return escapeText(text);
    case 'tag': {
      const shown = inStyleAttribute(state) ? withinDeclaration(text) : text;
      // Outside quotes a blank begins an attribute, and any sign may end the value.
      return wellFormed(shown).replace(/[^\p{L}\p{N}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
    }
    case 'style':
      // A style sheet knows no entities: what could end a declaration or fetch a file is left out.
      return wellFormed(text).replace(/[^\p{L}\p{N}\s#.,%+-]/gu, '');
    default:
      return escapeAttribute(inStyleAttribute(state) ? withinDeclaration(text) : text);
  }
}

/**
 * Escaping is no help in a `style` attribute, as entities are read before the CSS is. What could end
 * the declaration, fetch a file or begin a comment is left out; a name in quotes, as of a font, and the
 * address of a picture stay.
 */
function withinDeclaration(text: string): string {
  return wellFormed(text).replace(
    /('[\p{L}\p{N} _-]*'|"[\p{L}\p{N} _-]*")|[^\p{L}\p{M}\p{N}\s#.,%+:/@?&=_~-]/gu,
    (_, quoted: string | undefined) => quoted ?? '',
  );
}
