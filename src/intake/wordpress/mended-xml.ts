/** What XML 1.0 has no place for, and editors paste into WordPress all the same. */
const NO_CHARACTER = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const OPEN = '<![CDATA[';
const CLOSE = ']]>';
/** A `]]>` inside a text, as newer versions of WordPress write it themselves. */
const HALVED = ']]]]><![CDATA[>';

/**
 * A piece of an export as XML that can be read: without characters that XML refuses, and with
 * `]]>` inside a text in two. Each text ends where its element does, so it is known how far it goes.
 *
 * @see https://www.w3.org/TR/xml/#sec-cdata-sect
 */
export function mendedXml(xml: string): string {
  const text = xml.replace(NO_CHARACTER, '');
  let mended = '';
  let at = 0;
  for (let open = text.indexOf(OPEN); open !== -1; open = text.indexOf(OPEN, at)) {
    const start = open + OPEN.length;
    const end = endOfText(text, open);
    // Beyond one that never ends nothing is certain, and looking on would take too long.
    if (end === undefined) break;
    const inside = text.slice(start, end).replaceAll(HALVED, CLOSE);
    mended += text.slice(at, start) + inside.replaceAll(CLOSE, HALVED);
    at = end;
  }
  return mended + text.slice(at);
}

/** Where the `]]>` stands that the end of the element follows. */
function endOfText(xml: string, open: number): number | undefined {
  const name = /<([a-z]+(?::[a-z_]+)?)[^<>]*>\s*$/.exec(
    xml.slice(Math.max(0, open - 500), open),
  )?.[1];
  const closer = `</${name}>`;
  for (let end = xml.indexOf(CLOSE, open); end !== -1; end = xml.indexOf(CLOSE, end + 1)) {
    const behind = xml.slice(end + CLOSE.length, end + CLOSE.length + 100).trimStart();
    if (name === undefined || behind.startsWith(closer)) return end;
  }
  return undefined;
}
