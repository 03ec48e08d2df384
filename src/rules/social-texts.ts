import type { Article } from '../model/article.ts';
import { type NetworkId, networkId } from '../model/network-id.ts';
import type { Range } from '../model/range.ts';

/** A text for posts in the front matter. */
export interface SocialText {
  /** As it stands there: `twitter`. */
  readonly key: string;
  /** Undefined for `text`, which is for all networks. */
  readonly network: NetworkId | undefined;
  readonly text: string;
  /** Of the value, with its quotes. */
  readonly range: Range;
}

export function socialTexts({ frontMatter }: Article): readonly SocialText[] {
  const social = frontMatter.keys.get('social') ?? '';
  const given = frontMatter.data[social];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, text]) => {
    const range = frontMatter.places.get(`${social}.${key}`)?.value;
    const network = networkId(key);
    const read = typeof text === 'string' && range && (network !== undefined || key === 'text');
    return read ? [{ key, network, text: text.trim(), range }] : [];
  });
}

/**
 * Where pieces of a value stand in the file, in their order. What YAML writes otherwise (`\u00e9`)
 * is placed at the whole value.
 */
export function placesOf(
  pieces: readonly string[],
  range: Range,
  source: string,
): readonly { readonly range: Range; readonly exact: boolean }[] {
  let from = range[0];
  return pieces.map((piece) => {
    const at = source.indexOf(piece, from);
    if (at === -1 || at + piece.length > range[1]) return { range, exact: false };
    from = at + piece.length;
    return { range: [at, from], exact: true };
  });
}
