import type { Document } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Desk, DeskArticle, DeskEntry, DeskIssue, FindingCounts } from '../model/desk.ts';
import type { Finding } from '../model/finding.ts';
import type { SentIssue } from '../model/issue.ts';
import { firstNamed } from '../newsletter/choose-issue.ts';
import { sentStates } from '../newsletter/sent-state.ts';
import { slugOfPath } from '../text/addresses/article-path.ts';
import { compareText } from '../text/compare.ts';
import { compareDates } from '../text/dates/calendar.ts';
import { articleState } from './article-state.ts';
import { deskIssue } from './desk-issue.ts';
import { earliestFirst, nextIssue } from './next-issue.ts';
import { isEmpty } from './next-step.ts';

export interface OnTheDesk {
  readonly articles: readonly DeskArticle[];
  readonly issues: readonly Document[];
  /** What went out, oldest first. */
  readonly sent: readonly SentIssue[];
  /** By path, of articles and issue files; who is not in it has none. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly today: CalendarDate;
}

/** How the desk stands: every article with its state, every issue with what is in it. */
export function makeDesk({ articles, issues, sent, findings, today }: OnTheDesk): Desk {
  const countsOf = (path: string) => findingCounts(findings.get(path) ?? []);
  const named = firstNamed(articles.flatMap(({ path, meta }) => (meta ? [{ path, meta }] : [])));
  const planned = issues
    .map((document) => deskIssue(document, named, sent, countsOf(document.path)))
    .sort(earliestFirst);
  const plannedIn = openIssuesByArticle(planned);
  const sentStateOf = sentStates(sent);
  const entries = articles.map(({ path, meta, sha256, missingAlt }): DeskEntry => {
    const { slug = slugOfPath(path), title, date, draft = false } = meta ?? {};
    const sentState = sentStateOf({ slug, sha256 });
    const inIssues = plannedIn.get(path) ?? [];
    const counts = countsOf(path);
    const inIssue = inIssues.length > 0;
    return {
      path,
      state: articleState({ meta, sent: sentState, inIssue, counts, today }),
      slug,
      ...(title !== undefined && { title }),
      ...(date && { date }),
      categories: meta?.categories ?? [],
      authors: meta?.authors ?? [],
      tags: meta?.tags ?? [],
      draft,
      sentIn: sentState.kind === 'unsent' ? [] : sentState.issues,
      plannedIn: inIssues,
      counts,
      missingAlt,
    };
  });
  return {
    entries: entries.sort(newestFirst),
    issues: planned,
    ...nextIssue(planned, today, isEmpty),
  };
}

function findingCounts(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { ruleId, severity } of findings) {
    // The state says so already, and to plan is no fault.
    if (ruleId !== 'frontmatter/date-future') counts[severity] += 1;
  }
  return counts;
}

function openIssuesByArticle(issues: readonly DeskIssue[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, sent, articles } of issues) {
    if (sent) continue;
    for (const path of articles) found.set(path, [...(found.get(path) ?? []), name]);
  }
  return found;
}

/** Those without a date first: they are being worked on, or something is wrong with them. */
function newestFirst(a: DeskEntry, b: DeskEntry): number {
  const byDate = a.date && b.date ? compareDates(b.date, a.date) : 0;
  return byDate || Number(a.date !== undefined) - Number(b.date !== undefined) || byPath(a, b);
}

function byPath(a: DeskEntry, b: DeskEntry): number {
  return compareText(a.path, b.path);
}
