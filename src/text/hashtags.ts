/** A hashtag as readers take it: no part of a word or an address, and not of digits alone. */
export const hashtagPattern =
  /(?<![\p{L}\p{N}_&/#＃])[#＃](?=[\p{N}_]*\p{L})(?<tag>[\p{L}\p{M}\p{N}_]+)/gu;

/** More than so many words, or letters, nobody reads in a hashtag. */
export const mostWords = 3;
export const mostLetters = 30;
/** How far a text is looked through for the spelling of a tag. */
const longestLook = 20_000;

/**
 * Tags as hashtags in CamelCase, which screen readers read word by word: `digitale overheid` becomes
 * `#DigitaleOverheid`. Each once; what makes no readable hashtag is left out.
 *
 * @param text that the tags belong to: where it says OpenAPI, the tag `openapi` becomes `#OpenAPI`.
 */
export function hashtagsOf(tags: readonly string[], text = ''): readonly string[] {
  const made = tags.map((tag) => hashtagOf(tag, text)).filter((tag) => tag !== undefined);
  const known = new Set<string>();
  return made.filter((tag) => {
    const folded = tag.toLowerCase();
    const first = !known.has(folded);
    known.add(folded);
    return first;
  });
}

/** Whether a tag would be a hashtag if it were shorter. */
export function tooLongForHashtag(tag: string): boolean {
  const words = wordsOf(tag);
  const joined = words.join('');
  return (words.length > mostWords || joined.length > mostLetters) && /\p{L}/u.test(joined);
}

function hashtagOf(tag: string, text: string): string | undefined {
  if (tooLongForHashtag(tag)) return undefined;
  const words = wordsOf(tag);
  const [only = ''] = words.length === 1 ? words : [];
  const joined =
    spelledIn(text, only) ?? words.map((word) => camel(word, words.length === 1)).join('');
  // Of digits alone no network makes a hashtag.
  return joined.length > 1 && /\p{L}/u.test(joined) ? `#${joined}` : undefined;
}

function wordsOf(tag: string): readonly string[] {
  return tag
    .normalize('NFC')
    .replace(/['’‘´`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * As a text mostly writes a word that has capitals inside: API, OpenAPI. One at the start alone may
 * be that of a sentence, and written small it is often part of an address.
 */
function spelledIn(text: string, word: string): string | undefined {
  if (word === '' || /\p{Lu}/u.test(word)) return undefined;
  const counts = new Map<string, number>();
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  for (const [found] of text.slice(0, longestLook).matchAll(pattern)) {
    if (/\p{Lu}/u.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && /\p{L}.*\p{Lu}/u.test(most[0]) ? most[0] : undefined;
}

/** `iPhone` and `AVG` keep the capitals they have. */
function camel(word: string, alone: boolean): string {
  const own = alone && /\p{Lu}/u.test(word);
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return own ? word : first.toUpperCase() + word.slice(first.length);
}
