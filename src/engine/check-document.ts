import type { Document } from '../model/article.ts';
import type { Finding, Problem, Severity } from '../model/finding.ts';
import { lineStarts } from '../text/lines.ts';
import type { Checked } from './checked.ts';
import type { PreparedRules } from './prepare-rules.ts';
import { noSuppressions, readSuppressions } from './read-suppressions.ts';
import { sign } from './sign.ts';
import type { Stopwatch } from './stopwatch.ts';
import { mayHoldComments } from './suppression-comments.ts';

/** The id under which a rule that breaks is reported: a fault of viag, not of the article. */
export const internalError = 'internal-error';

/**
 * What the rules over one document find in it, and what the rules over the archive want to
 * remember of it. A rule that breaks becomes a finding, and the others go on.
 */
export function checkDocument(
  document: Document,
  { overDocument, overArticle, overIssue, overArchive }: PreparedRules,
  ruleIds: readonly string[],
  time: Stopwatch,
): Checked {
  const { path, text, article, issue } = document;
  const starts = lineStarts(text);
  const findings: Finding[] = [];
  const notes: Record<string, unknown> = {};
  const state = (id: string, severity: Severity, check: () => Iterable<Problem>): void =>
    time(id, () => {
      for (const finding of signedBy(id, severity, check, starts)) findings.push(finding);
    });

  for (const { id, severity, bound } of overDocument) state(id, severity, () => bound()(document));
  if (article) {
    for (const { id, severity, bound } of overArticle) state(id, severity, () => bound()(article));
    for (const { id, severity, bound } of overArchive) {
      state(id, severity, () => {
        const note = bound().note(article);
        if (note !== undefined) notes[id] = note;
        return [];
      });
    }
  }
  if (issue) {
    for (const { id, severity, bound } of overIssue) state(id, severity, () => bound()(issue));
  }
  const written = article ?? issue;
  const suppressions =
    written && mayHoldComments(text) ? readSuppressions(written, starts, ruleIds) : noSuppressions;
  const name = article && { slug: article.meta.slug };
  // Of an empty file nothing is left to check.
  const isEmpty = document.faults.some(({ kind }) => kind === 'empty-file');
  const unread = written || isEmpty ? {} : { unread: true as const };
  return { path, starts, findings, notes, suppressions, ...name, ...unread };
}

/** The findings of one rule in one file; its breaking is one too. */
export function signedBy(
  id: string,
  severity: Severity,
  check: () => Iterable<Problem>,
  starts: readonly number[],
): readonly Finding[] {
  try {
    const findings: Finding[] = [];
    for (const problem of check()) findings.push(sign(id, severity, problem, starts));
    return findings;
  } catch (error) {
    const message = `${id}: ${error instanceof Error ? error.message : String(error)}`;
    return [sign(internalError, 'error', { message }, starts)];
  }
}
