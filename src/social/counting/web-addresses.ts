import type { Range } from '../../model/range.ts';
import { isPossibleLabel } from './ascii-label.ts';
import { topLevelDomains } from './top-level-domains.ts';

/**
 * - `x`: also without `https://`, by the top-level domains that twitter-text knows
 * - `mastodon`: only with `https://` or `http://`, whatever the domain ends in
 */
export type AddressRule = 'x' | 'mastodon';

const longestAddress = 4096;
/** What is looked at of what may be a domain; a text without spaces would take for ever. */
const longestName = 250;
const mostNames = 30;
/** What comes behind `https://t.co/`; longer it is no address of X's own. */
const longestShort = 40;

const invalid = '\\uFFFE\\uFEFF\\uFFFF';
const directional = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const spaces =
  '\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const latin =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268' +
  '\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const letters = `a-z0-9${latin}\\u0400-\\u04FF`;

/** Any character of a domain but the hyphen, the underscore and the dot. */
const inName = `[^!'#%&()*+,\\\\\\-./:;<=>?@[\\]^_{|}~$${spaces}${invalid}${directional}]`;
const punycode = 'xn--[-0-9a-z]+';
const knownDomain = `(?:(?:${topLevelDomains.join('|')})(?=[^0-9a-zA-Z@+-]|$)|${punycode})`;
const anyDomain = `(?:${inName}{2,}(?=[^0-9a-zA-Z@+-]|$)|${punycode})`;

const inPath = `[${letters}!*';:=+,.$/%#[\\]\\-\\u2013_~@|&]`;
const parentheses = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;
const pathEnd = `(?:[+\\-${letters}=_#/]|${parentheses})`;
const path = `(?:${inPath}*(?:${parentheses}${inPath}*)*${pathEnd}|@${inPath}+/)`;
const query = "\\?[a-z0-9!?*'@();:&=+$/%#[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";

const patterns: Readonly<Record<AddressRule, RegExp>> = {
  x: addressPattern(knownDomain),
  mastodon: addressPattern(anyDomain),
};
const asciiDomain = new RegExp(`(?:[-a-z0-9${latin}]+\\.)+${knownDomain}`, 'gi');
const shortened = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${query})?`, 'i');

/**
 * The addresses in a text, by the rules that X publishes.
 *
 * @see https://github.com/twitter/twitter-text/tree/master/js/src/regexp
 */
export function webAddresses(text: string, rule: AddressRule): readonly Range[] {
  if (!text.includes(rule === 'x' ? '.' : '://')) return [];
  return [...text.matchAll(patterns[rule])].flatMap((match) => {
    const { before = '', url = '', protocol, domain = '', path: behind } = match.groups ?? {};
    const start = match.index + match[0].length - url.length;
    if (!isPossible(url, domain)) return [];
    if (protocol !== undefined) return withProtocol(url, start);
    if (rule === 'mastodon' || /[-_./]$/.test(before)) return [];
    return bare(url, domain, behind !== undefined, start);
  });
}

function addressPattern(domain: string): RegExp {
  const name = (marks: string) => `${inName}(?:[${marks}]*${inName}){0,${longestName}}\\.`;
  const whole = `(?:${name('_-')}){0,${mostNames}}${name('-')}${domain}`;
  const before = `[^A-Za-z0-9@＠$#＃${invalid}]|[${directional}]|^`;
  return new RegExp(
    `(?<before>${before})(?<url>(?<protocol>https?://)?(?<domain>${whole})(?::[0-9]+)?(?<path>/${path}*)?(?:${query})?)`,
    'gi',
  );
}

function isPossible(url: string, domain: string): boolean {
  // Punycode stands for other letters than ASCII, so it holds none itself.
  if (domain.startsWith('xn--') && domain.search(asciiDomain) === -1) return false;
  return url.length <= longestAddress && domain.split('.').every(isPossibleLabel);
}

function withProtocol(url: string, start: number): readonly Range[] {
  const [short, slug = ''] = shortened.exec(url) ?? [];
  if (short === undefined) return [[start, start + url.length]];
  return slug.length > longestShort ? [] : [[start, start + short.length]];
}

/** Without `https://` only the part in ASCII is an address; the path goes with the last of them. */
function bare(url: string, domain: string, hasPath: boolean, start: number): readonly Range[] {
  const found = [...domain.matchAll(asciiDomain)].map(
    ({ 0: name, index }): Range => [start + index, start + index + name.length],
  );
  const last = found.at(-1);
  if (!last || !hasPath) return found;
  const behind = url.length - domain.length;
  return [...found.slice(0, -1), [last[0], last[1] + behind]];
}
