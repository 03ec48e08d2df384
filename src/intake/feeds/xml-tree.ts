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

interface Growing extends XmlElement {
  readonly content: (Growing | string)[];
}

class Refused extends Error {
  readonly fault: FeedFault;

  constructor(fault: FeedFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * XML with namespaces. Where it is not well-formed the parser goes on as well as it can, since feeds
 * of busy newsrooms have a bare `&` now and then. Entities of HTML, which XML does not know, stay as
 * they are written.
 *
 * A DOCTYPE is refused: with one, a small file grows without bound, or reads files of ours.
 */
export function readXml(source: string): XmlTree | FeedFault {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let wellFormed = true;
  const addText = (text: string) => void open.at(-1)?.content.push(text);
  parser.on('error', () => {
    wellFormed = false;
  });
  parser.on('doctype', () => {
    throw new Refused('doctype');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= mostLevels) throw new Refused('too-deep');
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
    parser.write(source).close();
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
  return root ? { root, wellFormed } : 'not-a-feed';
}
