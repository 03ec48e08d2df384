import type { Article } from '../model/article.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { ArchiveFacts } from '../model/issue.ts';
import type { Lang } from '../model/lang.ts';
import { issueChecks } from './issue-checks/index.ts';
import { readIssueFile } from './issue-file.ts';

/** A problem in an issue file, signed by the check that found it. */
export interface IssueFault extends Problem {
  readonly check: string;
  readonly severity: Severity;
}

/** What is wrong with an issue file, in the order in which it stands there. */
export function issueFaults(
  source: Article,
  facts: ArchiveFacts,
  lang: Lang,
): readonly IssueFault[] {
  const issue = { file: readIssueFile(source), frontMatter: source.frontMatter };
  const faults = issueChecks.flatMap(({ id, severity, problems }) =>
    [...problems(issue, facts, lang)].map((problem) => ({ ...problem, check: id, severity })),
  );
  return faults.sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0));
}
