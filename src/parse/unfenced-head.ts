import type { FrontMatterMapping } from '../model/config.ts';
import { frontMatterKeys } from '../model/front-matter-keys.ts';
import type { Range } from '../model/range.ts';
import { frontMatterLimit } from './fences.ts';

export interface UnfencedHead {
  /** The lines, the end of the last one included. */
  readonly range: Range;
  readonly bodyOffset: number;
  /** Only the opening fence is missing. */
  readonly closed: boolean;
}

/** Lines of `Key: value`, and then a blank one or a fence. A key is one word: `Let op: …` is prose. */
const head =
  /^((?:[\p{L}_][\p{L}\p{N}_-]*:(?:[ \t][^\r\n]*)?(?:\r?\n|$))+)(?:(---)?[ \t]*(?:\r?\n|$))/u;

/**
 * Front matter without fences, as Pelican and MultiMarkdown have it: at the top of a file, up to
 * the first blank line. Only a certain one counts, because prose too can begin with a word and a
 * colon: nothing but `Key: value`, two of them at least, and one with a key that viag knows.
 *
 * @see https://docs.getpelican.com/en/stable/content.html#file-metadata
 */
export function findUnfencedHead(
  text: string,
  start: number,
  mapping: FrontMatterMapping,
): UnfencedHead | undefined {
  // One more than there may be, so that a head that is cut off here is too long.
  const found = head.exec(text.slice(start, start + frontMatterLimit + 1));
  const [whole = '', lines = '', closer] = found ?? [];
  if (whole.length > frontMatterLimit) return undefined;
  const keys = (lines.match(/^[^:\r\n]+/gm) ?? []).map((key) => key.toLowerCase());
  const known = [...frontMatterKeys, ...Object.values(mapping.aliases).flat()];
  const certain = keys.length >= 2 && known.some((key) => keys.includes(key.toLowerCase()));
  if (!certain) return undefined;
  const end = start + lines.length;
  const closed = closer !== undefined;
  return { range: [start, end], bodyOffset: closed ? start + whole.length : end, closed };
}

/** In such a head the case of a key does not matter: `Title` is an alias of `title`. */
export function inAnyCase(
  mapping: FrontMatterMapping,
  keys: readonly string[],
): FrontMatterMapping {
  const aliases = frontMatterKeys.map((own) => {
    const names = [own, ...(mapping.aliases[own] ?? [])];
    const spelt = names.flatMap((name) =>
      keys.filter((key) => key.toLowerCase() === name.toLowerCase()),
    );
    return [own, spelt] as const;
  });
  return { ...mapping, aliases: Object.fromEntries(aliases) };
}
