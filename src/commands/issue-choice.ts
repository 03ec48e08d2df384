import path from 'node:path';
import { readDocuments } from '../archive.ts';
import { exportNewsletterWords } from '../messages/export-newsletter.ts';
import type { Article } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { UserError } from '../model/user-error.ts';
import type { Arrangement } from '../newsletter/arrange.ts';
import { articlesOf, newestIssue } from '../newsletter/choose-issue.ts';
import type { IssueFrame } from '../newsletter/compose.ts';
import { type IssueFault, issueFaults } from '../newsletter/issue-faults.ts';
import { readIssueFile } from '../newsletter/issue-file.ts';
import { select } from '../select.ts';
import { compareDates } from '../text/calendar.ts';
import { closest } from '../text/suggest.ts';
import { arrangementOf } from './arrangement.ts';
import type { CommandContext } from './context.ts';
import type { Flags } from './flags.ts';
import { type NamedSelection, newestMonth, selectionOf } from './issue-selection.ts';
import { sentIssues } from './sent-issues.ts';

/** What goes into a newsletter, before it is known whether all of it may. */
export interface IssueChoice {
  readonly frame: IssueFrame;
  readonly articles: readonly Article[];
  readonly arrangement: Arrangement;
  /** Someone named these one by one; otherwise they came with a period. */
  readonly named: boolean;
  /** The issue file with what is wrong with it. */
  readonly source?: { readonly document: Article; readonly faults: readonly IssueFault[] };
}

/** The issue asked for: a file, a period, or with nothing given the newest there is. */
export function chooseIssue(
  given: string | undefined,
  flags: Flags,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = exportNewsletterWords[context.lang];
  const selection = selectionOf(flags, context);
  if (given !== undefined && selection) throw new UserError(say.badPeriod, say.badPeriodHelp);
  const arrangement = arrangementOf(flags);
  const document = selection ? undefined : issueDocument(given, context);
  if (document) return fromFile(document, arrangement, archive, context);
  return fromPeriod(selection ?? newestMonth(archive, context), arrangement, archive, context);
}

function fromFile(
  document: Article,
  arrangement: Arrangement,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const file = readIssueFile(document);
  const facts = { articles: archive, sent: sentIssues(context) };
  return {
    frame: { name: file.name, title: file.title, date: file.date ?? context.today, file },
    articles: articlesOf(file, archive),
    arrangement,
    named: true,
    source: { document, faults: issueFaults(document, facts, context.lang) },
  };
}

function fromPeriod(
  { name, title, ...selection }: NamedSelection,
  arrangement: Arrangement,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = exportNewsletterWords[context.lang];
  // Of the newest five, those that cannot be sent yet are none.
  const ready = archive.filter(({ meta }) => !meta.draft && !isFuture(meta.date));
  const articles = select(selection.latest === undefined ? archive : ready, selection);
  if (articles.length === 0) throw new UserError(say.noArticles, say.noArticlesHelp);
  const date = articles[0]?.meta.date ?? context.today;
  return { frame: { name, title, date }, articles, arrangement, named: false };

  function isFuture(day: CalendarDate | undefined): boolean {
    return day !== undefined && compareDates(day, context.today) > 0;
  }
}

function issueDocument(given: string | undefined, context: CommandContext): Article | undefined {
  const { io, lang, workspace } = context;
  const say = exportNewsletterWords[lang];
  const folder = workspace.config.newsletters;
  const names = io.files
    .namesIn(path.join(workspace.root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const read = (name: string): Article => {
    const file = `${folder}/${name}.md`;
    const [document] = readDocuments([{ path: file, kind: 'file' }], workspace, io.files);
    if (!document?.article) throw new UserError(say.brokenIssue(file), say.brokenIssueHelp(file));
    return document.article;
  };
  if (given === undefined) {
    const documents = names.map(read);
    const newest = newestIssue(documents.map(readIssueFile))?.path;
    return documents.find((document) => document.path === newest);
  }
  const wanted = path.basename(given, '.md');
  if (names.includes(wanted)) return read(wanted);
  const meant = closest(wanted, names);
  const known = names.length > 0 ? say.issues(names.join(', ')) : say.noIssues;
  throw new UserError(say.noIssue(given), meant ? say.meant(meant) : known);
}
