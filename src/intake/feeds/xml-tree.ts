import { SaxesParser } from 'saxes';
import type { FeedFault } from './feed.ts';

/** An element of somebody else's XML. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace's address, or ''. */
  readonly space: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: readonly (XmlElement | string)[];
  readonly parent?: XmlElement;
}

export interface XmlTree {
  readonly root: XmlElement;
  readonly wellFormed: boolean;
}

/** Deeper than any feed; what is deeper is meant to use up memory. */
const mostLevels = 100;
/** After so many there is no telling what is what. */
const mostErrors = 1000;

interface Growing extends XmlElement {
  readonly content: (Growing | string)[];
}

class Stopped extends Error {
  readonly fault: FeedFault | undefined;

  constructor(fault?: FeedFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * XML with namespaces. Where it is not well-formed the parser goes on as well as it can. Entities of
 * HTML, which XML does not know, stay as they are written.
 *
 * A DOCTYPE is refused: with one, a small file grows without bound, or reads files of ours.
 */
export function readXml(source: string): XmlTree | FeedFault {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let errors = 0;
  const addText = (text: string) => void open.at(-1)?.content.push(text);
  parser.on('error', () => {
    errors += 1;
    if (errors > mostErrors) throw new Stopped();
  });
  parser.on('doctype', () => {
    throw new Stopped('doctype');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= mostLevels) throw new Stopped('too-deep');
    const parent = open.at(-1);
    const element: Growing = {
      name: local,
      space: uri,
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
      content: [],
      ...(parent && { parent }),
    };
    parent?.content.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(withoutBareAmpersands(source)).close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (error.fault) return error.fault;
  }
  return root ? { root, wellFormed: errors === 0 } : 'not-a-feed';
}

/** The one fault that newsrooms make daily, and of which it is certain what was meant: `AT&T`. */
function withoutBareAmpersands(source: string): string {
  const left = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/.source;
  const bare = /&(?!(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][\w.-]{0,40});)/.source;
  return source.replace(new RegExp(`${left}|${bare}`, 'gi'), (match) =>
    match === '&' ? '&amp;' : match,
  );
}
