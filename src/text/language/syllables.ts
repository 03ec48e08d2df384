import type { Lang } from '../../model/lang.ts';
import type { Words } from '../../model/prose.ts';
import { wordKey } from './words.ts';

/** Vowels that sound as one; any others beside each other are two: `ra-di-o`, `the-a-ter`. */
const together: Readonly<Record<Lang, Uint8Array>> = {
  nl: tableOf('aa ee ii oo uu ie ei ou au ui eu oe ai oi ay ey oy ya ye yo aai ooi oei eeu ieu'),
  en: tableOf(
    'aa ee oo ie ei ou au ui eu oe ai oi ea oa ue ay ey oy uy ya ye yo eye aye ieu oui you',
  ),
};

/** Spelled in one language and pronounced in another, or spelled the old way. */
const irregular: Readonly<Record<Lang, ReadonlyMap<number, number>>> = {
  nl: countsOf(
    '1:team teams site sites line file files live lead leads stream streams mail mails time like deal deals live game games case cases code-review',
    '2:website websites online offline software hardware update updates teamlead deadline upgrade service services release releases database interface feature features framework frameworks college bijdrage',
    '3:databases interfaces collega',
  ),
  en: countsOf(
    '1:one once were there where',
    '2:being doing going people something create science quiet business every area-wide',
    '3:area idea really created creating',
  ),
};

/** The vowels by number, 1 to 6; with 8 added for one that begins a syllable by its diaeresis. */
const vowels = Uint8Array.from({ length: 256 }, (_, code) => {
  const [base = '', mark] = String.fromCharCode(code).toLowerCase().normalize('NFD');
  return (
    'aeiouy'.indexOf(base) + 1 + ('aeiouy'.includes(base) && base && mark === '\u0308' ? 8 : 0)
  );
});

const silentEnding =
  /[^aeiouyl]e$|[aeiouy]le$|[^aeioutdl]ed$|[aeiou]led$|[^aeioucgsxzhl]es$|[aeiou]les$|[^aeiou]ely$/i;

/**
 * How many syllables each word has; an estimate, right for nineteen words in twenty. An
 * abbreviation is read letter by letter, and a number counts as one.
 *
 * @param count how many words are counted, from the first on
 */
export function syllablesOf(
  text: string,
  { starts, ends, keys }: Words,
  lang: Lang,
  count = starts.length,
): Uint8Array {
  const known = irregular[lang];
  const counts = new Uint8Array(count);
  for (let word = 0; word < count; word += 1) {
    counts[word] =
      known.get(keys[word] ?? 0) ?? syllables(text, starts[word] ?? 0, ends[word] ?? 0, lang);
  }
  return counts;
}

function syllables(text: string, start: number, end: number, lang: Lang): number {
  const joined = together[lang];
  let count = 0;
  let capitals = 0;
  let before = 0;
  let last = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals += 1;
    const vowel = code < 256 ? (vowels[code] ?? 0) : 0;
    if (vowel === 0) {
      last = 0;
    } else if (vowel < 8 && last > 0 && joins(joined, before, last, vowel)) {
      before = last;
      last = vowel;
    } else if (isSilentBefore(text, at, last, vowel, lang)) {
      before = 0;
      last = vowel;
    } else {
      count += 1;
      before = 0;
      last = vowel & 7;
    }
  }
  if (capitals > 1 && capitals === end - start) return capitals;
  return Math.max(
    1,
    count + (lang === 'nl' ? dutchEnding(text, end) : englishEnding(text, start, end)),
  );
}

function joins(joined: Uint8Array, before: number, last: number, vowel: number): boolean {
  return joined[before * 64 + last * 8 + vowel] === 1;
}

/** Whether the letter before is no syllable, and this one is: na-tio-naal, pen-sioen,
 * bu-reau, spe-cial. */
function isSilentBefore(
  text: string,
  at: number,
  last: number,
  vowel: number,
  lang: Lang,
): boolean {
  if (last === 3 && (vowel === 4 || (vowel === 1 && lang === 'en'))) {
    return /[tsc]/i.test(text.charAt(at - 2)) && /[neul]/i.test(text.charAt(at + 1));
  }
  return last === 2 && vowel === 1 && text[at + 1] === 'u';
}

/** mu-se-um, pe-tro-le-um */
function dutchEnding(text: string, end: number): number {
  return text[end - 1] === 'm' && text.endsWith('eum', end) ? 1 : 0;
}

/** The `e` that is written and not said: `code`, `files`, `changed`, but `table`, `boxes`, `added`. */
function englishEnding(text: string, start: number, end: number): number {
  // Most words end in something else, and a regular expression for each would take long.
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 0x65 && last !== 0x64 && last !== 0x73 && last !== 0x79) return 0;
  return silentEnding.test(text.slice(Math.max(start, end - 4), end)) ? -1 : 0;
}

function tableOf(groups: string): Uint8Array {
  const table = new Uint8Array(512);
  for (const group of groups.split(' ')) {
    const [third = 0, second = 0, first = 0] = Array.from(
      group,
      (char) => 'aeiouy'.indexOf(char) + 1,
    ).reverse();
    table[first * 64 + second * 8 + third] = 1;
  }
  return table;
}

function countsOf(...lists: readonly string[]): ReadonlyMap<number, number> {
  return new Map(
    lists.flatMap((list) => {
      const [count = '', words = ''] = list.split(':');
      return words.split(' ').map((word) => [wordKey(word), Number(count)] as const);
    }),
  );
}
