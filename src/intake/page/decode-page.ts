import { asWindows1252 } from '../../text/encodings/windows-1252.ts';

/** Where browsers too stop looking. */
const prescan = 1024;

/**
 * The text of a saved page: by its byte order mark, by what it says of itself, else as UTF-8, or
 * as windows-1252 where it is not.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodePage(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const mark = /^\xff\xfe/.test(start)
    ? 'utf-16le'
    : /^\xfe\xff/.test(start)
      ? 'utf-16be'
      : undefined;
  const said = /<meta[^>]+charset=["']?([\w:-]+)/i.exec(start)?.[1];
  const encodings = [mark, said, 'utf-8', 'windows-1252'].filter((one) => one !== undefined);
  return (
    encodings.map((encoding) => decoded(bytes, encoding)).find((text) => text !== undefined) ?? ''
  );
}

/** Undefined for an encoding that does not exist, and for bytes that are none of it. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? asWindows1252(text) : text;
  } catch {
    return undefined;
  }
}
