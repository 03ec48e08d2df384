/**
 * Without what HTML and XML forbid, and without the marks that turn the direction of all that
 * follows: they would turn the text around a title as well. Half a surrogate pair becomes U+FFFD.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function wellFormed(s: string): string {
  return s
    .replace(
      /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu,
      '',
    )
    .replace(/\p{Cs}/gu, '\ufffd');
}
