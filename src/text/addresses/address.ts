/** What an address in an article points at. */
export type Address =
  | { readonly kind: 'empty' }
  /** `#hoofdstuk`: a place in the same text. */
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'web'; readonly scheme: string; readonly url: string }
  /** `/nieuws/…`: a page of the site. */
  | { readonly kind: 'site'; readonly path: string }
  /** A file beside or below the article, decoded, without query and anchor. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string }
  /** `//host/…`, `\\host\…`, `C:\…`: leads off this disk or to another host unseen. */
  | { readonly kind: 'host'; readonly url: string };

/** @see https://url.spec.whatwg.org/#url-parsing for the blanks and controls a browser ignores. */
export function readAddress(written: string): Address {
  // Nearly all have none of these, and looking is quicker than replacing.
  const url = /[\0- ]/.test(written)
    ? written.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '')
    : written;
  if (url.startsWith('https://')) return { kind: 'web', scheme: 'https', url };
  if (url === '') return { kind: 'empty' };
  if (/^(\/\/|\\|[a-z]:[\\/])/i.test(url)) return { kind: 'host', url };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme) return { kind: 'web', scheme: scheme.toLowerCase(), url };
  if (url.startsWith('#')) return { kind: 'anchor', anchor: decoded(url.slice(1)) };
  if (url.startsWith('/')) return { kind: 'site', path: url };
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  return { kind: 'file', path: decoded(path), anchor: decoded(anchor) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
