/**
 * An encoded-word may have 75 characters, but behind `Subject: ` there is room for 67: folded at
 * once, Python reads the blank on the next line as a part of the text. 39 bytes become 52.
 */
const mostBytes = 39;

/**
 * A text as the value of a mail header: on one line, in ASCII. What would be read as an
 * encoded-word although somebody wrote it (`=?utf-8?B?PGI+?=`) is encoded itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2047#section-2
 */
export function headerText(text: string): string {
  const line = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  const plain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && !/[^ ]{60}| {2}/.test(line);
  return plain ? line : encodedWords(line);
}

/** Between two encoded-words a blank is only there to fold at; it is not part of the text. */
function encodedWords(line: string): string {
  const words: string[] = [''];
  for (const character of line) {
    const grown = `${words.at(-1)}${character}`;
    if (Buffer.byteLength(grown) > mostBytes) words.push(character);
    else words[words.length - 1] = grown;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ');
}
