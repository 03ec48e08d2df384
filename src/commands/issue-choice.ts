import path from 'node:path';
import { readDocuments } from '../archive.ts';
import { chooseArticlesWords } from '../messages/choose-articles.ts';
import type { Article } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { IssueFile } from '../model/issue.ts';
import { UserError } from '../model/user-error.ts';
import { articlesOf, newestIssue } from '../newsletter/choose-issue.ts';
import type { IssueFrame } from '../newsletter/compose.ts';
import { readIssueFile } from '../newsletter/issue-file.ts';
import { select } from '../select.ts';
import { compareDates } from '../text/calendar.ts';
import { closest } from '../text/suggest.ts';
import type { CommandContext } from './context.ts';
import type { Flags } from './flags.ts';
import { type NamedSelection, newestMonth, selectionOf } from './issue-selection.ts';

/** What goes into a newsletter, before it is known whether all of it may. */
export interface IssueChoice {
  readonly frame: IssueFrame;
  readonly articles: readonly Article[];
  /** Someone named these one by one; otherwise they came with a period. */
  readonly named: boolean;
}

/** The issue asked for: a file, a period, or with nothing given the newest there is. */
export function chooseIssue(
  given: string | undefined,
  flags: Flags,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = chooseArticlesWords[context.lang];
  const selection = selectionOf(flags, context);
  if (given !== undefined && selection) throw new UserError(say.badPeriod, say.badPeriodHelp);
  const file = selection ? undefined : issueFile(given, context);
  if (file) return fromFile(file, archive, context);
  return fromPeriod(selection ?? newestMonth(archive, context), archive, context);
}

function fromFile(
  file: IssueFile,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = chooseArticlesWords[context.lang];
  if (file.undated) throw new UserError(say.undatedIssue(file.path), say.undatedIssueHelp);
  const articles = articlesInIssue(file, archive, context);
  const date = file.date ?? context.today;
  return { frame: { name: file.name, title: file.title, date, file }, articles, named: true };
}

/** The articles an issue file names. */
export function articlesInIssue(
  file: IssueFile,
  archive: readonly Article[],
  { lang }: CommandContext,
): readonly Article[] {
  const say = chooseArticlesWords[lang];
  if (file.slugs.length === 0) throw new UserError(say.emptyIssue(file.path), say.emptyIssueHelp);
  const articles = articlesOf(file, archive);
  if (!('kind' in articles)) return articles;
  const { slug } = articles;
  throw articles.kind === 'unknown'
    ? new UserError(
        say.unknownSlug(file.path, slug),
        articles.meant ? say.meantSlug(articles.meant) : say.slugHelp,
      )
    : new UserError(say.sharedSlug(file.path, slug), say.sharedSlugHelp(articles.paths.join(', ')));
}

function fromPeriod(
  { name, title, ...selection }: NamedSelection,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = chooseArticlesWords[context.lang];
  // Of the newest five, those that cannot be sent yet are none.
  const ready = archive.filter(({ meta }) => !meta.draft && !isFuture(meta.date));
  const articles = select(selection.latest === undefined ? archive : ready, selection);
  if (articles.length === 0) throw new UserError(say.noArticles, say.noArticlesHelp);
  const date = articles[0]?.meta.date ?? context.today;
  return { frame: { name, title, date }, articles, named: false };

  function isFuture(day: CalendarDate | undefined): boolean {
    return day !== undefined && compareDates(day, context.today) > 0;
  }
}

/** The issue file asked for; with nothing given the newest, when there is one. */
export function issueFile(
  given: string | undefined,
  context: CommandContext,
): IssueFile | undefined {
  const { io, lang, workspace } = context;
  const say = chooseArticlesWords[lang];
  const folder = workspace.config.newsletters;
  const names = io.files
    .namesIn(path.join(workspace.root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const read = (name: string): IssueFile => {
    const file = `${folder}/${name}.md`;
    const [document] = readDocuments([{ path: file, kind: 'file' }], workspace, io.files);
    const issue = document && readIssueFile(document);
    if (!issue) throw new UserError(say.brokenIssue(file), say.brokenIssueHelp(file));
    return issue;
  };
  if (given === undefined) return newestIssue(names.map(read));
  const wanted = path.basename(given, '.md');
  if (names.includes(wanted)) return read(wanted);
  const meant = closest(wanted, names);
  const known = names.length > 0 ? say.issues(names.join(', ')) : say.noIssues;
  throw new UserError(say.noIssue(given), meant ? say.meantIssue(meant) : known);
}
