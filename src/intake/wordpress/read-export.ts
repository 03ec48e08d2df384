import { asWindows1252 } from '../../text/encodings/windows-1252.ts';
import type { Refused, Taken } from '../incoming.ts';
import { plainLine } from '../plain-line.ts';
import { type Attachment, type ExportIndex, readAttachment, readAuthors } from './export-index.ts';
import { itemsIn } from './items-in.ts';
import { readItem } from './read-item.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** What readers wrote is theirs, and carries their addresses. */
const SKIPPED: ReadonlySet<string> = new Set(['wp:comment', 'wp:author_email']);

export type ExportFault =
  /** The file says it is something else, such as a feed. */
  'no-export' | 'doctype' | 'not-text';

/** Why an export as a whole cannot be read. */
export class ExportError extends Error {
  readonly fault: ExportFault;

  constructor(fault: ExportFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'ExportError';
    this.fault = fault;
  }
}

/**
 * The articles of an export of WordPress (WXR), one at a time.
 *
 * The file is read twice: a post names its image by the number of an attachment, which may stand
 * behind it.
 *
 * @throws ExportError
 */
export function* readExport(pieces: () => Iterable<Uint8Array>): Generator<Taken> {
  const index = indexOf(textsOf(pieces()));
  let at = 0;
  for (const piece of itemsIn(textsOf(pieces()))) {
    if (piece.kind === 'head') continue;
    at += 1;
    if (piece.kind === 'too-large') yield refused(at, { kind: 'too-large' });
    else yield readPiece(piece.xml, at, index);
  }
}

function indexOf(texts: Iterable<string>): ExportIndex {
  let authors: ExportIndex['authors'] = new Map();
  let site: string | undefined;
  const attachments = new Map<string, Attachment>();
  for (const piece of itemsIn(texts)) {
    if (piece.kind === 'too-large') continue;
    if (piece.kind === 'head') {
      const head = headOf(piece.xml);
      const address = ['wp:base_blog_url', 'link'].map((name) => textIn(head, name));
      site = address.find((text) => /^https?:\/\//i.test(text));
      authors = readAuthors(head);
    } else if (piece.xml.includes('attachment')) {
      const item = itemOf(piece.xml);
      const found = typeof item === 'string' ? undefined : readAttachment(item);
      // A copy: a piece of a text keeps the whole of it in memory.
      if (found) attachments.set(...structuredClone(found));
    }
  }
  return { site, authors, attachments };
}

function headOf(xml: string): readonly XmlElement[] {
  const start = xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '');
  if (/<!DOCTYPE/i.test(start)) throw new ExportError('doctype');
  const reading = readXml(start, SKIPPED, false);
  if (!reading.ok || textIn(reading.elements, 'wp:wxr_version') === '') {
    throw new ExportError('no-export');
  }
  return reading.elements;
}

function readPiece(xml: string, at: number, index: ExportIndex): Taken {
  const item = itemOf(xml);
  if (typeof item !== 'string') return readItem(item, index);
  const title = /<title>(?:<!\[CDATA\[)?([^<\]]{1,200})/.exec(xml)?.[1] ?? '';
  return {
    ...refused(at, { kind: 'broken-xml', reason: item }),
    ...(title && { shown: plainLine(title) }),
  };
}

/** The item, or what is the matter with it. */
function itemOf(xml: string): XmlElement | string {
  const reading = readXml(xml, SKIPPED, true);
  if (!reading.ok) return reading.reason;
  return reading.elements[0] ?? '';
}

function textIn(elements: readonly XmlElement[], name: string): string {
  return elements.find((element) => element.name === name)?.text.trim() ?? '';
}

function refused(at: number, reason: Refused['reason']): Refused {
  return { shown: `<item> ${at}`, reason };
}

function* textsOf(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: ReturnType<typeof decoderFor> | undefined;
  try {
    for (const piece of pieces) {
      decoder ??= decoderFor(piece);
      const text = decoder.decode(piece, { stream: true });
      yield decoder.encoding === 'windows-1252' ? asWindows1252(text) : text;
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    // An encoding that is unknown, or bytes that are none of it.
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new ExportError('not-text', { cause: error });
  }
}

/** @see https://www.w3.org/TR/xml/#charencoding */
function decoderFor(start: Uint8Array) {
  const prolog = new TextDecoder('latin1').decode(start.subarray(0, 200));
  const [, encoding = 'utf-8'] =
    /^(?:ï»¿)?\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(prolog) ?? [];
  return new TextDecoder(encoding, { fatal: true });
}
