import { SaxesParser } from 'saxes';

/** An element of a feed. Names in no namespace are bare; others are `{namespace}name`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of the elements in it. */
  readonly text: string;
  /** What stands there up to the end of its end tag, as it was written; '' when it has children. */
  readonly written: string;
  /** 1-based, where what is in it begins. */
  readonly line: number;
  readonly column: number;
  readonly parent?: XmlElement;
}

export type ParsedXml =
  | { readonly ok: true; readonly root: XmlElement }
  | {
      readonly ok: false;
      readonly message: string;
      readonly line: number;
      readonly column: number;
    };

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
  written: string;
  readonly start: number;
}

/** Strict XML with namespaces. Entities of a DOCTYPE are never read, so they are an error. */
export function parseXml(source: string): ParsedXml {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let fault: ParsedXml | undefined;
  const addText = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.on('error', ({ message }) => {
    const { line, column } = parser;
    fault ??= { ok: false, message: message.replace(/^\d+:\d+: /, ''), line, column };
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const attributes = Object.values(tag.attributes).map(
      ({ uri, local, value }) => [nameOf(uri, local), value] as const,
    );
    const element: Growing = {
      name: nameOf(tag.uri, tag.local),
      attributes: new Map(attributes),
      children: [],
      text: '',
      written: '',
      start: parser.position,
      line: parser.line,
      column: parser.column + 1,
      ...(parent && { parent }),
    };
    parent?.children.push(element);
    root ??= element;
    // Deeper than any feed; each level would copy the text once more.
    if (open.length > 100) fault ??= tooDeep(element);
    else open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && closed.children.length === 0) {
      closed.written = source.slice(closed.start, parser.position);
    }
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  if (fault) return fault;
  return root ? { ok: true, root } : { ok: false, message: 'no element found', line: 1, column: 1 };
}

function tooDeep({ line, column }: XmlElement): ParsedXml {
  return { ok: false, message: 'nested too deep', line, column };
}

function nameOf(namespace: string, local: string): string {
  return namespace === '' ? local : `{${namespace}}${local}`;
}
