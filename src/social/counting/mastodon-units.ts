import { graphemes } from '../../text/display/graphemes.ts';
import { graphemeUnits, type Unit } from './counted.ts';
import { webAddresses } from './web-addresses.ts';

/** What any address counts, so that nobody needs a shortener. */
const addressWeight = 23;
/** `@naam@server`, of which the server does not count. */
const mention =
  /(?<![=/\p{L}\p{N}_])@\w+(?:[.-]+\w+)*(?<server>@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*)/gu;

/**
 * What Mastodon counts: graphemes, 23 for an address, a mention without its server.
 *
 * @see https://docs.joinmastodon.org/user/posting/#text
 * @see https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb
 */
export function mastodonUnits(text: string): readonly Unit[] {
  const addresses = webAddresses(text, 'mastodon').map(([start, end]) => ({
    start,
    end,
    weight: addressWeight,
  }));
  const servers = [...text.matchAll(mention)].map(({ 0: whole, index, groups }) => {
    const end = index + whole.length;
    return { start: end - (groups?.server?.length ?? 0), end, weight: 0 };
  });
  const special = [...addresses, ...servers].sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let at = 0;
  for (const { start, end, weight } of special) {
    // A mention inside an address is part of it.
    if (start < at) continue;
    units.push(...plain(text.slice(at, start), at), { end, weight });
    at = end;
  }
  return [...units, ...plain(text.slice(at), at)];
}

/** What a content warning takes from the room for the text. */
export function warningUnits(warning: string): readonly Unit[] {
  return warning === '' ? [] : [{ end: 0, weight: graphemes(warning).length }];
}

function plain(text: string, offset: number): readonly Unit[] {
  return graphemeUnits(text, () => 1).map(({ end, weight }) => ({ end: end + offset, weight }));
}
