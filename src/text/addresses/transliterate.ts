/** Letters that have no decomposition in Unicode, with their usual spelling in ASCII. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'ng'],
]);

/**
 * Lower case, letters with marks as plain ones, ligatures apart (ĳ as ij). What has no spelling in
 * ASCII stays as it is.
 */
export function transliterate(text: string): string {
  // Lower case comes after the decomposition, which still yields capitals: ™ gives TM.
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/gu, (char) => LETTERS.get(char) ?? char);
}
