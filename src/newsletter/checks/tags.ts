import { entitiesIn } from '../../text/encodings/decode-entities.ts';

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
export function elementsIn(tags: readonly Tag[], name: RegExp): readonly Tag[] {
  return tags.flatMap((tag, i) => {
    if (!name.test(tag.name)) return [];
    const end = tags.findIndex((other, at) => at > i && other.name === `/${tag.name}`);
    const inside = tags.slice(i + 1, Math.max(i + 1, end));
    const words = inside.map(({ name: inner, attributes, text }) =>
      inner === 'img' ? `${attributes.get('alt') ?? ''} ${text}` : text,
    );
    return { ...tag, text: [tag.text, ...words].join('').replace(/\s+/g, ' ').trim() };
  });
}
