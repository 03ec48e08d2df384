import type { Document } from '../model/article.ts';

/** @param newsletters the folder that has issue files, from the root. */
export function isIssuePath(path: string, newsletters: string): boolean {
  return path.startsWith(`${newsletters}/`);
}

/**
 * An issue file is written and read like an article, but is none: rules over articles pass it by.
 *
 * @param newsletters the folder that has them, from the root.
 */
export function asIssueFile(document: Document, newsletters: string): Document {
  if (!isIssuePath(document.path, newsletters)) return document;
  const { article, ...file } = document;
  return { ...file, ...(article && { issue: article }) };
}
