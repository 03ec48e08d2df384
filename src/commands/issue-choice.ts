import path from 'node:path';
import { readDocuments } from '../archive.ts';
import { dateFaultText } from '../messages/date-faults.ts';
import { exportNewsletterWords } from '../messages/export-newsletter.ts';
import type { Article } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { IssueFile } from '../model/issue.ts';
import { UserError } from '../model/user-error.ts';
import { articlesOf, newestIssue } from '../newsletter/choose-issue.ts';
import type { IssueFrame } from '../newsletter/compose.ts';
import { readIssueFile } from '../newsletter/issue-file.ts';
import { isDated, newestFirst, type Selection, select } from '../select.ts';
import { addDays, monthOf, toIso } from '../text/calendar.ts';
import { formatDate, formatMonth } from '../text/format-date.ts';
import { readDate } from '../text/read-date.ts';
import { slugify } from '../text/slug.ts';
import { closest } from '../text/suggest.ts';
import type { CommandContext } from './context.ts';
import type { Flags } from './flags.ts';

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
  const say = exportNewsletterWords[context.lang];
  const selection = selectionOf(flags, context);
  if (given !== undefined && selection) throw new UserError(say.badPeriod, say.badPeriodHelp);
  const file = selection ? undefined : issueFile(given, context);
  if (file) return fromFile(file, archive, context);
  return fromPeriod(selection ?? newestMonth(archive, context), archive, context);
}

interface NamedSelection extends Selection {
  readonly name: string;
  readonly title: string;
}

function fromFile(
  file: IssueFile,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = exportNewsletterWords[context.lang];
  if (file.slugs.length === 0) throw new UserError(say.emptyIssue(file.path), say.emptyIssueHelp);
  const articles = articlesOf(file, archive);
  if ('kind' in articles) {
    const { slug } = articles;
    throw articles.kind === 'unknown'
      ? new UserError(
          say.unknownSlug(file.path, slug),
          articles.meant ? say.meantSlug(articles.meant) : say.slugHelp,
        )
      : new UserError(
          say.sharedSlug(file.path, slug),
          say.sharedSlugHelp(articles.paths.join(', ')),
        );
  }
  const date = file.date ?? context.today;
  return { frame: { name: file.name, title: file.title, date, file }, articles, named: true };
}

function fromPeriod(
  { name, title, ...selection }: NamedSelection,
  archive: readonly Article[],
  context: CommandContext,
): IssueChoice {
  const say = exportNewsletterWords[context.lang];
  const articles = select(archive, selection);
  if (articles.length === 0) throw new UserError(say.noArticles, say.noArticlesHelp);
  const date = articles[0]?.meta.date ?? context.today;
  return { frame: { name, title, date }, articles, named: false };
}

function issueFile(given: string | undefined, context: CommandContext): IssueFile | undefined {
  const { io, lang, workspace } = context;
  const say = exportNewsletterWords[lang];
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

function selectionOf(flags: Flags, context: CommandContext): NamedSelection | undefined {
  const say = exportNewsletterWords[context.lang];
  const month = flags.text('month');
  const from = dayOf(flags.text('from'), context);
  const to = dayOf(flags.text('to'), context);
  const latest = countOf(flags.text('latest'), context);
  const categories = flags.list('category').map((name) => categoryOf(name, context));
  if (month !== undefined && (from || to)) throw new UserError(say.badPeriod, say.badPeriodHelp);
  if (month === undefined && !from && !to && latest === undefined && categories.length === 0) {
    return undefined;
  }
  const period =
    month === undefined ? { ...(from && { from }), ...(to && { to }) } : monthRange(month, context);
  const parts = [
    month ?? [from, to].flatMap((day) => (day ? toIso(day) : [])).join('_'),
    ...(latest === undefined ? [] : [`latest-${latest}`]),
    ...categories.map((name) => slugify(name)),
  ];
  return {
    ...period,
    ...(categories.length > 0 && { categories }),
    ...(latest !== undefined && { latest }),
    name: parts.filter((part) => part !== '').join('-'),
    title: say.title(titleOf(month, to ?? context.today, context)),
  };
}

function titleOf(month: string | undefined, day: CalendarDate, { lang }: CommandContext): string {
  if (month === undefined) return formatDate(day, lang);
  const [year = 0, number = 0] = month.split('-').map(Number);
  return formatMonth(year, number, lang);
}

function newestMonth(archive: readonly Article[], context: CommandContext): NamedSelection {
  const say = exportNewsletterWords[context.lang];
  const newest = archive
    .filter(isDated)
    .filter(({ meta }) => !meta.draft)
    .sort(newestFirst)[0];
  if (!newest) throw new UserError(say.noArticles, say.noArticlesHelp);
  const month = monthOf(newest.meta.date);
  return {
    ...monthRange(month, context),
    name: month,
    title: say.title(titleOf(month, context.today, context)),
  };
}

function monthRange(
  month: string,
  { lang }: CommandContext,
): { from: CalendarDate; to: CalendarDate } {
  const say = exportNewsletterWords[lang];
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined) throw new UserError(say.badMonth(month), say.badMonthHelp);
  const from = { year: Number(year), month: Number(number), day: 1 };
  const next =
    from.month === 12
      ? { year: from.year + 1, month: 1, day: 1 }
      : { ...from, month: from.month + 1 };
  return { from, to: addDays(next, -1) };
}

function dayOf(
  written: string | undefined,
  { lang, today }: CommandContext,
): CalendarDate | undefined {
  if (written === undefined) return undefined;
  const reading = readDate(written, today);
  if (reading.ok) return reading.date;
  const say = exportNewsletterWords[lang];
  throw new UserError(say.badDate(written, dateFaultText(reading.fault, lang)), say.badDateHelp);
}

function countOf(written: string | undefined, { lang }: CommandContext): number | undefined {
  if (written === undefined || /^[1-9]\d*$/.test(written))
    return written === undefined ? undefined : Number(written);
  const say = exportNewsletterWords[lang];
  throw new UserError(say.badNumber(written), say.badNumberHelp);
}

function categoryOf(name: string, { lang, workspace }: CommandContext): string {
  const { categories } = workspace.config;
  if (categories.length === 0 || categories.includes(name)) return name;
  const say = exportNewsletterWords[lang];
  const meant = closest(name, categories);
  throw new UserError(
    say.unknownCategory(name),
    meant ? say.meantSlug(meant) : say.categories(categories.join(', ')),
  );
}
