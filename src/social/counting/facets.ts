import type { Facet } from '../../model/post.ts';
import { topLevelDomains } from './top-level-domains.ts';
import { utf8Length } from './utf8-length.ts';

const knownDomains: ReadonlySet<string> = new Set(topLevelDomains);

const mention = /(?:^|\s|\()@(?<handle>[a-zA-Z0-9.-]+)\b/g;
const link = /(?:^|\s|\()(?<link>https?:\/\/\S+|(?<domain>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gim;
const invisible = '\\u00AD\\u2060\\u200A-\\u200D\\u20E2';
const hashtag = new RegExp(
  `(?:^|\\s)[#＃](?<tag>(?!\\uFE0F)[^\\s${invisible}]*[^\\d\\s\\p{P}${invisible}]+[^\\s${invisible}]*)`,
  'gu',
);
const longestTag = 64;
/** The sign under which a share is traded: `$PHIA`. */
const cashtag = /(?:^|\s|\()\$(?<sign>[A-Za-z][A-Za-z0-9]{0,4})(?=\s|$|[.,;:!?)"'\u2019])/gu;

/**
 * The links, hashtags and handles that Bluesky's own client would make of a text, in the order of
 * the text. Who a handle belongs to has to be asked over the network, so that is left to the client.
 *
 * @see https://docs.bsky.app/docs/advanced-guides/post-richtext
 * @see https://github.com/bluesky-social/atproto/blob/main/packages/api/src/rich-text/detection.ts
 */
export function facetsIn(text: string): readonly Facet[] {
  return [...mentionsIn(text), ...linksIn(text), ...tagsIn(text), ...cashtagsIn(text)].sort(
    (a, b) => a.byteStart - b.byteStart || a.byteEnd - b.byteEnd,
  );
}

function mentionsIn(text: string): readonly Facet[] {
  return [...text.matchAll(mention)].flatMap(({ 0: whole, index, groups }) => {
    const handle = groups?.handle ?? '';
    if (!hasKnownDomain(handle)) return [];
    const end = index + whole.length;
    return [facet('mention', text, end - handle.length - 1, end, handle)];
  });
}

function linksIn(text: string): readonly Facet[] {
  return [...text.matchAll(link)].flatMap(({ 0: whole, index, groups }) => {
    const { link: found = '', domain } = groups ?? {};
    const complete = /^http/.test(found);
    if (!complete && (domain === undefined || !hasKnownDomain(domain))) return [];
    const start = index + whole.length - found.length;
    const shown = withoutPunctuation(found);
    return [
      facet('link', text, start, start + shown.length, complete ? shown : `https://${shown}`),
    ];
  });
}

function tagsIn(text: string): readonly Facet[] {
  return [...text.matchAll(hashtag)].flatMap(({ 0: whole, index, groups }) => {
    const written = groups?.tag ?? '';
    const tag = written.replace(/\p{P}+$/u, '');
    if (tag.length === 0 || tag.length > longestTag) return [];
    const start = index + whole.length - written.length - 1;
    return [facet('tag', text, start, start + 1 + tag.length, tag)];
  });
}

function cashtagsIn(text: string): readonly Facet[] {
  return [...text.matchAll(cashtag)].map(({ 0: whole, index, groups }) => {
    const sign = groups?.sign ?? '';
    const end = index + whole.length;
    return facet('tag', text, end - sign.length - 1, end, `$${sign.toUpperCase()}`);
  });
}

/** A sentence that ends in a link ends behind it; `(zie https://…)` as well. */
function withoutPunctuation(url: string): string {
  const bare = url.replace(/[.,;:!?]$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

function hasKnownDomain(name: string): boolean {
  return knownDomains.has(name.slice(name.lastIndexOf('.') + 1)) && name.includes('.');
}

function facet(
  kind: Facet['kind'],
  text: string,
  start: number,
  end: number,
  value: string,
): Facet {
  const byteStart = utf8Length(text.slice(0, start));
  return { byteStart, byteEnd: byteStart + utf8Length(text.slice(start, end)), kind, value };
}
