import type { Unit } from './counted.ts';
import { webAddresses } from './web-addresses.ts';
import { xEmoji } from './x-emoji.ts';

/** What any address counts, since X makes each one `https://t.co/…`. */
const addressWeight = 23;
/** Of the characters outside the light ranges, and of an emoji. */
const heavy = 2;
/** Latin, Greek, Cyrillic, Hebrew, Arabic and more; spaces, dashes, quotes and primes. */
const light: readonly (readonly [number, number])[] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/**
 * What X counts, by version 3 of its published configuration.
 *
 * @param text in Unicode's form C, in which X counts
 * @see https://github.com/twitter/twitter-text/blob/master/config/v3.json
 * @see https://docs.x.com/fundamentals/counting-characters
 */
export function xUnits(text: string): readonly Unit[] {
  const addresses = new Map(webAddresses(text, 'x'));
  const emoji = new Map(
    Array.from(text.matchAll(xEmoji), ({ 0: whole, index }) => [index, whole.length]),
  );
  const units: Unit[] = [];
  let at = 0;
  while (at < text.length) {
    const address = addresses.get(at);
    const picture = emoji.get(at);
    if (address !== undefined) {
      at = address;
      units.push({ end: at, weight: addressWeight });
    } else if (picture !== undefined) {
      at += picture;
      units.push({ end: at, weight: heavy });
    } else {
      const point = text.codePointAt(at) ?? 0;
      at += point > 0xffff ? 2 : 1;
      units.push({ end: at, weight: weightOf(point) });
    }
  }
  return units;
}

function weightOf(point: number): number {
  return light.some(([first, last]) => point >= first && point <= last) ? 1 : heavy;
}
