import path from 'node:path';
import { curateWords } from '../messages/curate.ts';
import { UserError } from '../model/user-error.ts';
import {
  type ExternalEntry,
  externalData,
  withExternalEntries,
} from '../newsletter/external-entries.ts';
import { parseText } from '../parse/document.ts';
import type { CommandContext } from './context.ts';
import type { IssueDocument } from './issue-documents.ts';

/**
 * The text of an issue file with these entries in it, all else as it was.
 *
 * @throws UserError when it cannot be done in a way that reads back as meant.
 */
export function withExternal(
  { document }: IssueDocument,
  entries: readonly ExternalEntry[],
  { lang, workspace }: CommandContext,
): string {
  const say = curateWords[lang];
  const { path: file, text, article } = document;
  const front = article?.frontMatter;
  if (!front) throw new UserError(say.brokenIssue(file), say.brokenIssueHelp(file));
  const next = withExternalEntries(text, front, entries);
  const { external = [] } = front.data;
  const meant = { ...front.data, external: [external ?? [], entries.map(externalData)].flat() };
  const read = parseText(file, next ?? '', false, workspace.config.frontMatter).article;
  if (next === undefined || !read || !sameData(read.frontMatter.data, meant)) {
    throw new UserError(say.cannotAdd(file), say.cannotAddHelp(file));
  }
  return next;
}

export function writeIssue(
  { document: { path: file, bom } }: IssueDocument,
  text: string,
  { io, workspace }: CommandContext,
): void {
  io.files.replaceText(path.join(workspace.root, file), bom ? `\uFEFF${text}` : text);
}

/** YAML holds no more than JSON does. The order of keys is that of the file, but for a new one. */
function sameData(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) {
  const sorted = (data: Readonly<Record<string, unknown>>) =>
    JSON.stringify(
      Object.keys(data)
        .sort()
        .map((key) => [key, data[key]]),
    );
  return sorted(a) === sorted(b);
}
