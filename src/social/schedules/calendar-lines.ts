/** As RFC 5545 asks, without the line's end. */
const octets = 75;

/** A text as the value of a property: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export function calendarText(text: string): string {
  return clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/**
 * Lines folded at 75 octets, never inside a character, and ended by CRLF.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function calendarLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let room = octets;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      result += '\r\n ';
      room = octets - 1;
    }
    result += character;
    room -= size;
  }
  return result;
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}
