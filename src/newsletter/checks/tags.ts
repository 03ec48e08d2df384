import { entitiesIn } from '../../text/decode-entities.ts';

export interface Tag {
  /** `/a` for an end. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between this tag and the next, as a reader sees it. */
  readonly text: string;
}

/**
 * The tags of our own HTML in their order. No parser for anybody else's: attributes stand in double
 * quotes, and `<` in a text is escaped.
 */
export function tagsIn(html: string): readonly Tag[] {
  const shown = html.replace(/<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>/g, '');
  return [...shown.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s[^<>]*)?)>([^<]*)/g)].map(
    ([, name = '', attributes = '', text = '']) => ({
      name,
      attributes: new Map(
        [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          decoded(value),
        ]),
      ),
      text: decoded(text),
    }),
  );
}

function decoded(text: string): string {
  return text.replace(/&#?\w+;/g, (written) => entitiesIn(written)[0]?.[1] ?? written);
}

/** The tags of one name, each with the text up to its end. */
export function elementsIn(html: string, name: RegExp): readonly Tag[] {
  const tags = tagsIn(html);
  return tags.flatMap((tag, i) => {
    if (!name.test(tag.name)) return [];
    const rest = tags.slice(i + 1);
    const end = rest.findIndex((other) => other.name === `/${tag.name}`);
    const inside = rest.slice(0, Math.max(0, end));
    const words = inside.map(({ name: inner, attributes, text }) =>
      inner === 'img' ? `${attributes.get('alt') ?? ''} ${text}` : text,
    );
    return { ...tag, text: [tag.text, ...words].join('').replace(/\s+/g, ' ').trim() };
  });
}
