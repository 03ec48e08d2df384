import path, { posix } from 'node:path';
import { readDocuments } from '../../archive.ts';
import type { Document } from '../../model/article.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { nameOfPath } from '../../text/addresses/article-path.ts';
import { compareText } from '../../text/compare.ts';
import { compareDates } from '../../text/dates/calendar.ts';
import type { CommandContext } from '../context.ts';

/** An issue file as it stands on disk. */
export interface IssueDocument {
  /** `2018-12` */
  readonly name: string;
  readonly date?: CalendarDate;
  readonly document: Document;
}

/** Every issue file, newest first: by date, and by name where that does not tell. */
export function issueDocuments(context: CommandContext): readonly IssueDocument[] {
  const { io, workspace } = context;
  const found = issuePaths(context).map((file) => ({ path: file, kind: 'file' as const }));
  return readDocuments(found, workspace, io.files)
    .map((document) => {
      const date = document.article?.meta.date;
      return { name: nameOfPath(document.path), document, ...(date && { date }) };
    })
    .sort((a, b) => {
      const byDate = a.date && b.date ? compareDates(b.date, a.date) : 0;
      return byDate || compareText(b.name, a.name);
    });
}

/** The issue files, from the root. */
export function issuePaths({ io, workspace }: CommandContext): readonly string[] {
  const folder = workspace.config.newsletters;
  return io.files
    .namesIn(path.join(workspace.root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name));
}
