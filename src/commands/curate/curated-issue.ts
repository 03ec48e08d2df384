import path from 'node:path';
import { curateWords } from '../../messages/curate.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { UserError } from '../../model/user-error.ts';
import { externalUrls } from '../../newsletter/external-entries.ts';
import { canonicalAddress } from '../../text/addresses/canonical-address.ts';
import { addDays, compareDates } from '../../text/dates/calendar.ts';
import { visible } from '../../text/display/visible.ts';
import { closest } from '../../text/suggest.ts';
import { type IssueDocument, issueDocuments } from '../archive/issue-documents.ts';
import { sentIssues } from '../archive/sent-issues.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { givenDate } from '../program/given-date.ts';

/** What the picks are for, and what counts as new for it. */
export interface CuratedIssue {
  /** Undefined when there is no newsletter that is still to be sent. */
  readonly issue: IssueDocument | undefined;
  readonly since: CalendarDate;
  /** Canonical addresses. */
  readonly known: ReadonlySet<string>;
}

/** Without an earlier newsletter, a month is what one would hold. */
const daysBefore = 31;

export function curatedIssue(flags: Flags, context: CommandContext): CuratedIssue {
  const issues = issueDocuments(context);
  const sent = sentIssues(context);
  const sentNames = new Set(sent.map(({ issue }) => issue));
  const given = flags.text('issue');
  const issue =
    given === undefined
      ? issues.find(({ name }) => !sentNames.has(name))
      : named(given, issues, context);
  const urls = [
    ...issues.flatMap(({ document: { article } }) => [
      ...externalUrls(article?.frontMatter.data),
      ...(article?.outline().links.map(({ url }) => url) ?? []),
    ]),
    ...sent.flatMap(({ external }) => external),
  ];
  return {
    issue,
    since: givenDate('since', flags, context) ?? lastIssueDate(issue, issues, context),
    known: new Set(urls.map(canonicalAddress)),
  };
}

function named(
  given: string,
  issues: readonly IssueDocument[],
  { lang }: CommandContext,
): IssueDocument {
  const say = curateWords[lang];
  const wanted = path.basename(given, '.md');
  const issue = issues.find(({ name }) => name === wanted);
  if (issue) return issue;
  const names = issues.map(({ name }) => name);
  const meant = closest(wanted, names);
  const known = names.length > 0 ? say.issues(names.join(', ')) : say.noIssueHelp;
  throw new UserError(say.unknownIssue(visible(given)), meant ? say.meant(meant) : known);
}

/** The day of the newest issue before this one, today at the latest. */
function lastIssueDate(
  issue: IssueDocument | undefined,
  issues: readonly IssueDocument[],
  { today }: CommandContext,
): CalendarDate {
  const until = issue?.date && compareDates(issue.date, today) < 0 ? issue.date : today;
  const before = issues
    .filter((other) => other !== issue)
    .flatMap(({ date }) => date ?? [])
    .find((date) => compareDates(date, until) <= 0);
  return before ?? addDays(until, -daysBefore);
}
