import path from 'node:path';
import type { WriteOptions } from '../../io/io.ts';
import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import type { Issue } from '../../model/issue.ts';
import { UserError } from '../../model/user-error.ts';
import { sentRecord } from '../../newsletter/manifest.ts';
import { sentFolder } from '../archive/sent-issues.ts';
import type { CommandContext } from '../context.ts';

/** What went out is not written over by accident; the same once more is fine. */
export function refuseSentTwice(
  issue: Issue,
  { force }: WriteOptions,
  context: CommandContext,
): void {
  const { io, lang, workspace } = context;
  const { path: file, content } = sentRecord(issue, sentFolder(context));
  const before = io.files.readText(path.join(workspace.root, file));
  if (force || before === undefined || before === content) return;
  const say = exportNewsletterWords[lang];
  throw new UserError(say.sentTwice(file), say.sentTwiceHelp);
}

/** Where what went out is kept, and whether another record had to make room for it. */
export interface SentRecord {
  readonly path: string;
  readonly replaced: boolean;
}

/** Keeps what went out in `newsletters/sent/`. */
export function recordSent(
  issue: Issue,
  writing: WriteOptions,
  context: CommandContext,
): SentRecord {
  const { io, workspace } = context;
  const { path: file, content } = sentRecord(issue, sentFolder(context));
  const full = path.join(workspace.root, file);
  const before = io.files.readText(full);
  if (before !== content) io.files.writeNew(full, content, writing);
  return { path: file, replaced: before !== undefined && before !== content };
}
