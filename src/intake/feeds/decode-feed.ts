const largestProlog = 1024;

/**
 * Bytes to text: by the byte order mark, else as the server says, else as the XML declaration says,
 * else UTF-8.
 *
 * @param charset from the Content-Type.
 * @see https://www.rfc-editor.org/rfc/rfc7303#section-3 for this order
 */
export function decodeFeed(bytes: Uint8Array, charset?: string): string {
  const marked = byByteOrderMark(bytes);
  const named = marked ?? decoderOf(charset) ?? byProlog(bytes) ?? 'utf-8';
  // Undefined when a byte cannot be: then it is what old systems write and call UTF-8.
  const text = decoded(bytes, named) ?? decoded(bytes, 'windows-1252') ?? '';
  return text.trimStart();
}

function byByteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** `<` takes two bytes in UTF-16, one of them 0; otherwise the declaration can be read as ASCII. */
function byProlog(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  const prolog = decoded(bytes.subarray(0, largestProlog), 'windows-1252') ?? '';
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(prolog)?.[1];
  // Whoever could be read so far does not write UTF-16, whatever he says.
  return /^utf-?16/i.test(declared ?? '') ? undefined : decoderOf(declared);
}

function decoderOf(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Undefined for bytes that are not of the encoding. Latin-1 goes without `TextDecoder`, which in some
 * versions of Node reads windows-1252 as windows-1252 and in others not; with both, U+0080 to U+009F
 * are left to `plainLine`. https://github.com/nodejs/node/issues/60888
 */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'windows-1252') return Buffer.from(bytes).toString('latin1');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
