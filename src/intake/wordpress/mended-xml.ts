/** What XML 1.0 has no place for, and editors paste into WordPress all the same. */
const NO_CHARACTER = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const CDATA = /(<([a-z]+:?[a-z_]*)[^<>]*>)<!\[CDATA\[([\s\S]*?)\]\]>(\s*<\/\2>)/g;

/**
 * A piece of an export as XML that can be read: without characters that XML refuses, and with
 * `]]>` inside a text in two, as newer versions of WordPress write it themselves.
 *
 * @see https://www.w3.org/TR/xml/#sec-cdata-sect
 */
export function mendedXml(xml: string): string {
  return xml
    .replace(NO_CHARACTER, '')
    .replace(CDATA, (whole: string, open: string, _name: string, text: string, close: string) =>
      text.replaceAll(']]]]><![CDATA[>', '').includes(']]>')
        ? `${open}<![CDATA[${halved(text)}]]>${close}`
        : whole,
    );
}

/** What is in two already is put together first. */
function halved(text: string): string {
  return text.replaceAll(']]]]><![CDATA[>', ']]>').replaceAll(']]>', ']]]]><![CDATA[>');
}
