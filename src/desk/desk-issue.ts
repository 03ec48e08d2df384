import type { Document } from '../model/article.ts';
import type { DeskIssue, FindingCounts } from '../model/desk.ts';
import type { NamedArticle, SentIssue } from '../model/issue.ts';
import { mentionsOf } from '../newsletter/choose-issue.ts';
import { readIssueFile } from '../newsletter/issue-file.ts';
import { nameOfPath } from '../text/addresses/article-path.ts';

/** An issue file as the desk sees it; of one that cannot be read, its name alone. */
export function deskIssue(
  { path, article, issue = article }: Document,
  named: (slug: string) => NamedArticle | undefined,
  sent: readonly SentIssue[],
  counts: FindingCounts,
): DeskIssue {
  const name = nameOfPath(path);
  const known = { path, name, sent: sent.some((record) => record.issue === name), counts };
  if (!issue) return { ...known, title: name, articles: [], unknown: [], agenda: 0, external: 0 };
  const { title, date, subject, preheader, agenda, external, ...file } = readIssueFile(issue);
  const slugs = mentionsOf({ ...file, title, agenda, external }).map(({ slug }) => slug);
  return {
    ...known,
    title,
    ...(date && { date }),
    ...(subject !== undefined && { subject }),
    ...(preheader !== undefined && { preheader }),
    articles: [...new Set(slugs.flatMap((slug) => named(slug)?.path ?? []))],
    unknown: slugs.filter((slug) => !named(slug)),
    agenda: agenda.length,
    external: external.length,
  };
}
