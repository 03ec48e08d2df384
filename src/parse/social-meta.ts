import type { SocialMeta } from '../model/article.ts';
import { networkId } from '../model/network-id.ts';

/** The key `social`: a text for each network, `text` for the others, `warning` for all. */
export function readSocial(value: unknown): SocialMeta | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const texts = Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' && text.trim() !== '' ? [[key, text.trim()] as const] : [],
  );
  const named = new Map(texts);
  const shared = named.get('text');
  const warning = named.get('warning');
  const own = texts.flatMap(([key, text]) => {
    const id = networkId(key);
    return id === undefined ? [] : [[id, text] as const];
  });
  return {
    own: Object.fromEntries(own),
    ...(shared !== undefined && { shared }),
    ...(warning !== undefined && { warning }),
  };
}
