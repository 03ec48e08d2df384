import type { SocialConfig } from '../model/config.ts';
import type { NetworkId } from '../model/network-id.ts';

/** The first mention of each name that the configuration knows, as it is called on a network. */
export function withHandles(
  text: string,
  network: NetworkId,
  handles: SocialConfig['handles'],
): string {
  // The longest first, so that `VNG Realisatie` is not taken for `VNG`.
  const names = Object.keys(handles).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return names.reduce((result, name) => {
    const handle = handles[name]?.[network];
    return handle === undefined ? result : result.replace(wholeName(name), () => handle);
  }, text);
}

/** Not as a part of a longer word, an address, a hashtag or another handle: `VNG-congres`, `#VNG`. */
function wholeName(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}@#/._-])${escaped}(?![\\p{L}\\p{N}@_-]|\\.[\\p{L}\\p{N}])`,
    'u',
  );
}
