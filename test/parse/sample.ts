import { defaultConfig } from '../../src/config/defaults.ts';
import type { Document } from '../../src/model/article.ts';
import type { FrontMatterMapping } from '../../src/model/config.ts';
import { parseDocument, parseText } from '../../src/parse/document.ts';

export const mapping: FrontMatterMapping = defaultConfig.frontMatter;

export const path = 'articles/2018-12-13-woo.md';

export function parsed(text: string, how: Partial<FrontMatterMapping> = {}): Document {
  return parseText(path, text, false, { ...mapping, ...how });
}

/** The lines of a head between two fences, and a body. */
export function withHead(head: string, how: Partial<FrontMatterMapping> = {}): Document {
  return parsed(`---\n${head}\n---\nTekst.\n`, how);
}

export function fromBytes(bytes: Uint8Array): Document {
  return parseDocument(path, bytes, mapping);
}

/** `kind @ the text it points at`, for each fault. */
export function faultsOf({ text, faults }: Document): readonly string[] {
  return faults.map((fault) =>
    'range' in fault ? `${fault.kind} @ ${JSON.stringify(text.slice(...fault.range))}` : fault.kind,
  );
}

/** How many milliseconds something takes. */
export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
