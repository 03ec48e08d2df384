import { SaxesParser } from 'saxes';
import { mendedXml } from './mended-xml.ts';

/** One element of an export, with what stands in it. */
export interface XmlElement {
  /** With its prefix as WordPress writes it: `wp:post_id`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

export type XmlReading =
  | { readonly ok: true; readonly elements: readonly XmlElement[] }
  | { readonly ok: false; readonly reason: string };

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlElement[];
}

/** WordPress nests four deep. */
const deepest = 12;

/**
 * The elements of a piece of an export.
 *
 * @param skipped what is not even kept in memory, such as comments.
 * @param closed whether the piece must end what it begins.
 */
export function readXml(xml: string, skipped: ReadonlySet<string>, closed: boolean): XmlReading {
  // Each piece is read by itself; the prefixes are known, so their namespaces need not be.
  const parser = new SaxesParser({ xmlns: false, fragment: true, position: false });
  const top: Open = { name: '', attributes: {}, text: '', children: [] };
  const open: Open[] = [top];
  let fault: string | undefined;
  let skipping = 0;
  const here = () => open.at(-1) ?? top;
  parser.on('doctype', () => {
    fault ??= 'DOCTYPE';
  });
  parser.on('error', ({ message }) => {
    // A name of HTML (`&nbsp;`) stays in the text as it is, to be read as HTML is.
    if (!/undefined entity/i.test(message)) fault ??= message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (skipping > 0 || skipped.has(name)) skipping += 1;
    else if (open.length > deepest) fault ??= 'too deep';
    else open.push({ name, attributes, text: '', children: [] });
  });
  parser.on('text', (text) => {
    if (skipping === 0) here().text += text;
  });
  parser.on('cdata', (text) => {
    if (skipping === 0) here().text += text;
  });
  parser.on('closetag', () => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    const element = open.length > 1 ? open.pop() : undefined;
    if (element) here().children.push(element);
  });
  parser.write(mendedXml(xml));
  if (closed && fault === undefined) parser.close();
  if (fault !== undefined) return { ok: false, reason: fault };
  return { ok: true, elements: closed ? top.children : [...open, ...top.children].flatMap(all) };
}

/** In a piece that is not closed the outer elements are still open. */
function all(element: XmlElement): readonly XmlElement[] {
  return element.children;
}
