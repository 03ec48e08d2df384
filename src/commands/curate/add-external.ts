import path from 'node:path';
import { curateWords } from '../../messages/curate.ts';
import type { Document } from '../../model/article.ts';
import { UserError } from '../../model/user-error.ts';
import {
  type ExternalEntry,
  externalData,
  withExternalEntries,
} from '../../newsletter/external-entries.ts';
import { parseText } from '../../parse/document.ts';
import { visible } from '../../text/display/visible.ts';
import { issueDocuments } from '../archive/issue-documents.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { unifiedDiff } from '../program/unified-diff.ts';

/** Puts entries into the issue file of this name, and says so. */
export async function addExternal(
  name: string,
  entries: readonly ExternalEntry[],
  flags: Flags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang, quiet, workspace } = context;
  const say = curateWords[lang];
  if (entries.length === 0) {
    if (!quiet) io.err(`${say.nothingPicked}\n`);
    return 0;
  }
  // Read anew: someone may have written in it while the questions stood there.
  const document = issueDocuments(context).find((issue) => issue.name === name)?.document;
  if (!document) throw new UserError(say.unknownIssue(name), say.noIssueHelp);
  const text = withEntries(document, entries, context);
  const file = path.join(workspace.root, document.path);
  const dryRun = flags.on('dryRun') === true;
  if (!dryRun) io.files.replaceText(file, document.bom ? `\uFEFF${text}` : text);
  if (flags.on('json') === true) {
    const added = { path: document.path, external: entries.map(externalData) };
    io.out(`${JSON.stringify(added, null, 2)}\n`);
    return 0;
  }
  const shown = path.relative(io.cwd, file).replaceAll(path.sep, '/');
  io.out(dryRun ? await unifiedDiff(shown, document.text, text) : `${visible(shown)}\n`);
  if (!quiet && !dryRun) io.err(`${say.added(entries.length)}\n  viag export newsletter ${name}\n`);
  return 0;
}

/**
 * The text of an issue file with these entries in it, all else as it was.
 *
 * @throws UserError when it cannot be done in a way that reads back as meant.
 */
function withEntries(
  { path: file, text, article }: Document,
  entries: readonly ExternalEntry[],
  { lang, workspace }: CommandContext,
): string {
  const say = curateWords[lang];
  if (!article) throw new UserError(say.brokenIssue(file), say.brokenIssueHelp(file));
  const { data } = article.frontMatter;
  const next = withExternalEntries(text, article.frontMatter, entries);
  const there = Array.isArray(data.external) ? data.external : [];
  const meant = { ...data, external: [...there, ...entries.map(externalData)] };
  const read = parseText(file, next ?? '', false, workspace.config.frontMatter).article;
  if (next === undefined || !read || !sameData(read.frontMatter.data, meant)) {
    throw new UserError(say.cannotAdd(file), say.cannotAddHelp(file));
  }
  return next;
}

type Data = Readonly<Record<string, unknown>>;

/** YAML holds no more than JSON does; a new key comes last here, and there where it was put. */
function sameData(a: Data, b: Data): boolean {
  const sorted = (data: Data) =>
    Object.keys(data)
      .sort()
      .map((key) => [key, data[key]]);
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
