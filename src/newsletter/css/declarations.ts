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
  return sheetsIn(html).flatMap((sheet) => {
    // Taken apart at its ends: a sheet that is left open must not be searched again from each sign.
    const css = sheet.replace(/\/\*(?:[\s\S]*?\*\/|[\s\S]*$)/g, '').replace(/<!--|-->/g, '');
    const plain = css.replace(/@[^@{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '');
    return plain
      .split('}')
      .slice(0, -1)
      .flatMap((rule) => {
        const [style = '', selector] = rule.split('{').reverse();
        if (selector === undefined) return [];
        return { selector: selector.trim(), declarations: declarationsIn(style) };
      });
  });
}

function sheetsIn(html: string): readonly string[] {
  return html
    .split(/<\/style/i)
    .slice(0, -1)
    .flatMap((part) => {
      const open = /<style\b[^<>]*>/i.exec(part);
      return open ? part.slice(open.index + open[0].length) : [];
    });
}
