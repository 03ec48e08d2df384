import path from 'node:path';
import { readDocuments } from '../../archive.ts';
import { earliestFirst, nextIssue } from '../../desk/next-issue.ts';
import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import type { Article } from '../../model/article.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { SentIssue } from '../../model/issue.ts';
import { UserError } from '../../model/user-error.ts';
import type { Arrangement } from '../../newsletter/arrange.ts';
import { articlesOf, holdsNothing, newestIssue } from '../../newsletter/choose-issue.ts';
import type { IssueFrame } from '../../newsletter/compose.ts';
import { type IssueFault, issueFaults } from '../../newsletter/issue-faults.ts';
import { readIssueFile } from '../../newsletter/issue-file.ts';
import { select } from '../../select.ts';
import { compareDates } from '../../text/dates/calendar.ts';
import { visible } from '../../text/display/visible.ts';
import { closest } from '../../text/suggest.ts';
import { sentIssues } from '../archive/sent-issues.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { arrangementOf } from './arrangement.ts';
import { placed } from './export-refusal.ts';
import { type NamedSelection, newestMonth, selectionOf } from './issue-selection.ts';

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

/** The issue asked for: a file, a period, or with nothing given the next one, or the newest. */
export function chooseIssue(
  given: string | undefined,
  flags: Flags,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = chooseArticlesWords[context.lang];
  const selection = selectionOf(flags, context);
  if (given !== undefined && selection) throw new UserError(say.badPeriod, say.badPeriodHelp);
  const arrangement = arrangementOf(flags);
  if (selection) return fromPeriod(selection, arrangement, archive, context);
  const sent = sentIssues(context);
  const document = given === undefined ? nextDocument(sent, context) : issueNamed(given, context);
  if (document) return fromFile(document, sent, arrangement, archive, context);
  return fromPeriod(newestMonth(archive, context), arrangement, archive, context);
}

function fromFile(
  document: Article,
  sent: readonly SentIssue[],
  arrangement: Arrangement,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const file = readIssueFile(document);
  const facts = { articles: archive, sent };
  return {
    frame: { name: file.name, title: file.title, date: file.date ?? context.today, file },
    articles: articlesOf(file, archive),
    arrangement,
    named: true,
    source: { document, faults: issueFaults(document, facts, context.lang) },
  };
}

/**
 * The articles that an issue file names, for who needs nothing else of it.
 *
 * @throws UserError when it names one that is not there, or none at all.
 */
export function articlesInIssue(
  given: string,
  archive: readonly Article[],
  context: CommandContext,
): readonly Article[] {
  const say = chooseArticlesWords[context.lang];
  const document = issueNamed(given, context);
  const faults = issueFaults(document, { articles: archive, sent: [] }, context.lang);
  const unknown = faults.find(({ check }) => check === 'unknown-article');
  if (unknown) throw new UserError(placed(document, unknown), say.mendIssue(document.path));
  const articles = articlesOf(readIssueFile(document), archive);
  if (articles.length > 0) return articles;
  throw new UserError(say.emptyIssue(document.path), say.emptyIssueHelp);
}

function fromPeriod(
  { name, title, ...selection }: NamedSelection,
  arrangement: Arrangement,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = chooseArticlesWords[context.lang];
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

/** The one that `viag status` calls the next; where all have gone out, the newest. */
function nextDocument(sent: readonly SentIssue[], context: CommandContext): Article | undefined {
  const { io, lang, quiet, today } = context;
  const documents = issueNames(context).map((name) => readIssue(name, context));
  const gone = new Set(sent.map(({ issue }) => issue));
  const issues = documents
    .map(readIssueFile)
    .map((file) => ({ ...file, sent: gone.has(file.name) }));
  const { next, waiting } = nextIssue(issues.toSorted(earliestFirst), today, holdsNothing);
  if (next && waiting.length > 0 && !quiet) {
    const others = waiting.map(({ name }) => visible(name)).join(', ');
    io.err(`${chooseArticlesWords[lang].taken(visible(next.name), others)}\n`);
  }
  const chosen = (next ?? newestIssue(issues))?.path;
  return documents.find((document) => document.path === chosen);
}

/** The issue file that goes by a name or a path. */
function issueNamed(given: string, context: CommandContext): Article {
  const names = issueNames(context);
  const wanted = path.basename(given, '.md');
  if (names.includes(wanted)) return readIssue(wanted, context);
  const say = chooseArticlesWords[context.lang];
  const meant = closest(wanted, names);
  const known = names.length > 0 ? say.issues(names.join(', ')) : say.noIssues;
  throw new UserError(say.noIssue(given), meant ? say.meant(meant) : known);
}

function issueNames({ io, workspace }: CommandContext): readonly string[] {
  return io.files
    .namesIn(path.join(workspace.root, workspace.config.newsletters))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
}

function readIssue(name: string, { io, lang, workspace }: CommandContext): Article {
  const file = `${workspace.config.newsletters}/${name}.md`;
  const [document] = readDocuments([{ path: file, kind: 'file' }], workspace, io.files);
  if (document?.article) return document.article;
  const say = chooseArticlesWords[lang];
  throw new UserError(say.brokenIssue(file), say.mendIssue(file));
}
