import { transliterate } from './transliterate.ts';

/** What is wrong with a slug that someone typed. */
export type SlugFault = 'empty' | 'characters' | 'too-long' | 'reserved';

const MAX_BYTES = 80;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The names of devices, which Windows also opens with an extension behind them.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:[ .:].*)?$/isu;

/**
 * A file name and address for a title: lower case ASCII words with hyphens. Empty when nothing of
 * the title is left, or only the name of a device (`Aux`).
 *
 * @param maxBytes cut at whole words; only a first word that is longer is cut itself
 */
export function slugify(title: string, maxBytes = MAX_BYTES): string {
  // Apostrophes go before the transliteration, which decomposes ´ into a space and a mark.
  const words = transliterate(title.replace(/['’‘ʼ´`′\p{Cf}]/gu, ''))
    .replaceAll('&', ' en ')
    .replaceAll('€', ' euro ')
    .replaceAll('%', ' procent ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const slug = fitting(words, maxBytes);
  return DEVICE.test(slug) ? '' : slug;
}

/** Why a slug cannot name a file and an address, or undefined when it can. */
export function slugFault(slug: string): SlugFault | undefined {
  if (slug === '') return 'empty';
  if (DEVICE.test(slug)) return 'reserved';
  if (!SLUG.test(slug)) return 'characters';
  // All ASCII by now, so the length is the number of bytes.
  return slug.length > MAX_BYTES ? 'too-long' : undefined;
}

function fitting(words: readonly string[], maxBytes: number): string {
  const [first = '', ...rest] = words;
  let slug = first.slice(0, Math.max(0, maxBytes));
  if (slug !== first) return slug;
  for (const word of rest) {
    if (slug.length + 1 + word.length > maxBytes) break;
    slug += `-${word}`;
  }
  return slug;
}
