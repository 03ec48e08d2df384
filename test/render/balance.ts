const empty = new Set(['meta', 'br', 'hr', 'img', 'link', 'source', '!doctype']);

/**
 * The first tag that closes what is not open, or stays open; undefined when all is in balance.
 * Conditional comments for Outlook are opened up, so their tags count.
 */
export function firstUnbalanced(html: string): string | undefined {
  const tags = html
    .replace(/<!--\[if !mso\]><!-->|<!--<!\[endif\]-->|<!--\[if mso\]>|<!\[endif\]-->/g, '')
    .matchAll(/<(\/?)([a-z!][a-z0-9]*)/gi);
  const open: string[] = [];
  for (const [tag, slash, written = ''] of tags) {
    const name = written.toLowerCase();
    if (empty.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.at(-1);
}

/** The levels of the headings, in order. */
export function levels(html: string): readonly number[] {
  return [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
}

/** Each tag's name with its attributes, as a browser would read them. */
export function tags(html: string): readonly (readonly [string, ReadonlyMap<string, string>])[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g)].map(
    ([, name = '', attributes = '']) =>
      [
        name,
        new Map(
          [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
            key,
            value,
          ]),
        ),
      ] as const,
  );
}
