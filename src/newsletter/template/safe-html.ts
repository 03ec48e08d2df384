const markup = Symbol('markup');

/** HTML as it stands, or a text that is escaped for where it comes to stand. */
export type Piece = string | { readonly text: string };

/**
 * HTML that viag or the template made, as a value in a template. Under a symbol, as no template and
 * no article can make a property of that name.
 */
export interface SafeHtml {
  readonly [markup]: readonly Piece[];
  toString(): never;
}

/** What a filter for text that is given HTML comes upon. */
export const notAText = 'this is HTML and not a text';

export function safeHtml(html: string): SafeHtml {
  return safePieces([html]);
}

export function safePieces(pieces: readonly Piece[]): SafeHtml {
  return {
    [markup]: pieces,
    toString() {
      throw new Error(notAText);
    },
  };
}

/** Null when there is nothing in it, so that a template can ask whether it is there. */
export function htmlOrNull(html: string): SafeHtml | null {
  return html === '' ? null : safeHtml(html);
}

/** What such a value is made of; undefined for any other. */
export function markupOf(value: unknown): readonly Piece[] | undefined {
  return typeof value === 'object' && value !== null && markup in value
    ? (value as SafeHtml)[markup]
    : undefined;
}
