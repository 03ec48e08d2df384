const openableProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const imageProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'cid:']);

/** Stands in for the page an address is relative to; `.invalid` is nobody's (RFC 2606). */
const here = 'https://here.invalid/';

/**
 * The address as a browser would follow it, or undefined when it is relative, cannot be read, runs
 * code, opens a file or hides a user name (`https://viag.nl@evil.example`).
 */
export function safeUrl(url: string): string | undefined {
  if (isDangerousUrl(url) || !URL.canParse(url)) return undefined;
  return withoutMergeFields(new URL(url).href);
}

/**
 * True for an address that must not be followed, however it is resolved. Relative addresses are
 * fine; `//host` is not, because it only looks relative.
 */
export function isDangerousUrl(url: string): boolean {
  return [url, decodeEntities(url)].some((spelling) => isDangerous(spelling, openableProtocols));
}

/** The address of a picture, relative (inside a bundle) or absolute; undefined when not safe. */
export function safeImageUrl(src: string): string | undefined {
  return src === '' || isDangerous(src, imageProtocols) ? undefined : src;
}

// URL does what https://url.spec.whatwg.org/#url-parsing says: it strips tabs, line ends and
// leading control characters, and reads `\` as `/`. So no spelling is missed.
function isDangerous(url: string, protocols: ReadonlySet<string>): boolean {
  if (!URL.canParse(url, here)) return true;
  const parsed = new URL(url, here);
  if (!protocols.has(parsed.protocol)) return true;
  if (parsed.username !== '' || parsed.password !== '') return true;
  return parsed.origin !== 'null' && parsed.origin !== new URL(here).origin && !URL.canParse(url);
}

/** In an address `{{email}}` stays dead when percent-encoded, whatever a mail system fills in. */
function withoutMergeFields(href: string): string {
  return href
    .replace(/[{}|]/g, encodeURIComponent)
    .replace(/\[\[|\]\]/g, encodeURIComponent)
    .replace(/%(?=%)/g, '%25');
}

/** The character references that can spell a scheme, in case a mail client decodes twice. */
function decodeEntities(url: string): string {
  return url
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, digits: string) =>
      character(Number.parseInt(digits, 16)),
    )
    .replace(/&#([0-9]{1,7});?/g, (_, digits: string) => character(Number.parseInt(digits, 10)))
    .replace(/&(?:colon|tab|newline|sol|bsol);/gi, (name) => named[name.toLowerCase()] ?? name);
}

const named: Readonly<Record<string, string>> = {
  '&colon;': ':',
  '&tab;': '\t',
  '&newline;': '\n',
  '&sol;': '/',
  '&bsol;': '\\',
};

function character(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}
