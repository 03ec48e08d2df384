/**
 * How many bytes a text takes in quoted-printable, as most mail goes out:
 * https://www.rfc-editor.org/rfc/rfc2045#section-6.7
 */
export function quotedPrintableBytes(text: string): number {
  let bytes = 0;
  for (const line of text.split(/\r\n|\n/)) {
    // Printable ASCII but `=` is one byte, all others are written as `=C3`.
    const plain = line.replace(/[^\t\x20-\x3c\x3e-\x7e]/g, '').length;
    const encoded = plain + 3 * (Buffer.byteLength(line) - plain);
    // A line holds 75 bytes and the `=` that says it goes on; CRLF ends it.
    bytes += encoded + 3 * Math.max(0, Math.ceil(encoded / 75) - 1) + 2;
  }
  return bytes;
}
