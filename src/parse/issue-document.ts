import type { Document } from '../model/article.ts';

/**
 * An issue file is written and read like an article, but is none: rules over articles pass it by.
 *
 * @param newsletters the folder that has them, from the root.
 */
export function asIssueFile(document: Document, newsletters: string): Document {
  if (!document.path.startsWith(`${newsletters}/`)) return document;
  const { article, ...file } = document;
  return { ...file, ...(article && { issue: article }) };
}
