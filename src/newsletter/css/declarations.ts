/** One `property: value`, in lower case, without `!important`. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** What stands in a `style` attribute or between the braces of a rule. */
export function declarationsIn(style: string): readonly Declaration[] {
  // A `;` or `:` in quotes or brackets ends nothing.
  const parts = style.match(/(?:"[^"]*"|'[^']*'|\([^()]*\)|[^;"'()]|["'()])+/g) ?? [];
  return parts.flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [];
    const value = part.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    return {
      property: part.slice(0, colon).trim().toLowerCase(),
      value: value.trim().toLowerCase(),
    };
  });
}

export interface Rule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

/**
 * The rules of the style sheets in a mail, but those in `@media` and the like: who does not know
 * those passes over them whole, and what stands there comes on top of the rest.
 */
export function rulesIn(html: string): readonly Rule[] {
  const sheets = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style/gi)].map(([, css = '']) =>
    css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->/g, ''),
  );
  return sheets.flatMap((css) => {
    const plain = css.replace(/@[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '');
    return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', style = '']) => ({
      selector: selector.trim(),
      declarations: declarationsIn(style),
    }));
  });
}
