import type { SocialConfig } from '../model/config.ts';
import type { NetworkId } from '../model/network-id.ts';

/** The first mention of each name that the configuration knows, as it is called on a network. */
export function withHandles(
  text: string,
  network: NetworkId,
  handles: SocialConfig['handles'],
): string {
  const names = Object.keys(handles);
  if (names.length === 0) return text;
  const mentioned = new Set<string>();
  return text.replace(anyOf(names), (name) => {
    if (mentioned.has(name)) return name;
    mentioned.add(name);
    return handles[name]?.[network] ?? name;
  });
}

/** Not as a part of a longer word, an address, a hashtag or another handle: `VNG-congres`, `#VNG`. */
function anyOf(names: readonly string[]): RegExp {
  // The longest first, so that `VNG Realisatie` is not taken for `VNG`.
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const either = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}@#/._-])(?:${either})(?![\\p{L}\\p{N}@_-]|\\.[\\p{L}\\p{N}])`,
    'gu',
  );
}
