const markup = Symbol('markup');

/**
 * HTML that viag made itself, as a value in a template. Under a symbol, as no template and no
 * article can make a property of that name.
 */
export interface SafeHtml {
  readonly [markup]: string;
  toString(): never;
}

/** What a filter for text that is given HTML comes upon. */
export const notAText = 'this is HTML and not a text';

export function safeHtml(html: string): SafeHtml {
  return {
    [markup]: html,
    toString() {
      throw new Error(notAText);
    },
  };
}

/** Null when there is nothing in it, so that a template can ask whether it is there. */
export function htmlOrNull(html: string): SafeHtml | null {
  return html === '' ? null : safeHtml(html);
}

/** The HTML of such a value; undefined for any other. */
export function markupOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && markup in value
    ? (value as SafeHtml)[markup]
    : undefined;
}
