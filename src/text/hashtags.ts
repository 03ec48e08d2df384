/** A hashtag as readers take it: no part of a word or an address, and not of digits alone. */
export const hashtagPattern =
  /(?<![\p{L}\p{N}_&/#＃])[#＃](?=[\p{N}_]*\p{L})(?<tag>[\p{L}\p{M}\p{N}_]+)/gu;

/** More than so many words, or letters, nobody reads in a hashtag. */
const mostWords = 3;
const mostLetters = 30;

/**
 * Tags as hashtags in CamelCase, which screen readers read word by word: `digitale overheid` becomes
 * `#DigitaleOverheid`. Each once; what makes no readable hashtag is left out.
 */
export function hashtagsOf(tags: readonly string[]): readonly string[] {
  const made = tags.map(hashtagOf).filter((tag) => tag !== undefined);
  const known = new Set<string>();
  return made.filter((tag) => {
    const folded = tag.toLowerCase();
    const first = !known.has(folded);
    known.add(folded);
    return first;
  });
}

function hashtagOf(tag: string): string | undefined {
  const words = tag
    .normalize('NFC')
    .replace(/['’‘´`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const joined = words.map((word) => camel(word, words.length === 1)).join('');
  const readable = words.length <= mostWords && joined.length > 1 && joined.length <= mostLetters;
  // Of digits alone no network makes a hashtag.
  return readable && /\p{L}/u.test(joined) ? `#${joined}` : undefined;
}

/** `iPhone` and `AVG` keep the capitals they have. */
function camel(word: string, alone: boolean): string {
  const own = alone && /\p{Lu}/u.test(word);
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return own ? word : first.toUpperCase() + word.slice(first.length);
}
