import { untracked } from './tracking-parameters.ts';

/**
 * What two spellings of one page have in common, to tell whether an address was seen before; not to
 * be followed. Scheme, `www.`, the case of the host, a slash at the end and what tracks readers do
 * not count. Path and query do: `/Nieuws` may be another page than `/nieuws`.
 */
export function canonicalAddress(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const { protocol, host, pathname, search, hash } = new URL(untracked(url));
  if (protocol !== 'http:' && protocol !== 'https:') return url.trim();
  const path = pathname.replace(/\/+$/, '');
  // A full stop behind the name only says that nothing is to be added to it.
  const name = host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
  return `${name}${path}${search === '?' ? '' : search}${hash === '#' ? '' : hash}`;
}
