/** The pairs that open or close a mail system's field, as in `text/encodings/html-escape.ts`. */
const mergePair =
  /(?<=\*)(?=\|)|(?<=\|)(?=\*)|(?<=\{)(?=[{%$#])|(?<=[}%#])(?=\})|(?<=\[)(?=\[)|(?<=\])(?=\])|(?<=%)(?=%)|(?<=<)(?=%)|(?<=%)(?=>)/g;

/**
 * Our text for a text/plain part: without controls, and with a zero width space inside what a mail
 * system would fill in (`*|EMAIL|*`), as plain text has no entities to hide it with.
 */
export function escapePlain(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(mergePair, '\u200b');
}
