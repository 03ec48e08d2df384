import { fixText } from '../fix.ts';
import type { Document } from '../model/article.ts';
import { parseText } from '../parse/document.ts';
import type { ActiveRule } from '../validate.ts';
import { checkDocuments } from './check-documents.ts';
import type { CommandContext } from './context.ts';

export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly document: Document;
}

export interface Mended {
  /** Every document, the mended ones read anew. */
  readonly documents: readonly Document[];
  readonly changes: readonly Change[];
}

/** Mends the texts of documents in memory; what could not be read as text stays as it is. */
export function mendDocuments(
  documents: readonly Document[],
  active: readonly ActiveRule[],
  context: CommandContext,
): Mended {
  const { frontMatter } = context.workspace.config;
  const changes: Change[] = [];
  const mended = documents.map((document) => {
    const { path, bom, text: before } = document;
    const after = fixText(before, (text) => {
      const current = text === before ? document : parseText(path, text, bom, frontMatter);
      const report = checkDocuments([current], active, context);
      return report.files.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix ?? []));
    });
    if (after === before) return document;
    changes.push({ path, before, after, document });
    return parseText(path, after, bom, frontMatter);
  });
  return { documents: mended, changes };
}
