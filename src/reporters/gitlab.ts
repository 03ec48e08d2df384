import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../model/finding.ts';
import { visible } from '../text/display/visible.ts';
import { type Reporter, repositoryPath } from './define.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/**
 * For `artifacts:reports:codequality`: the findings that a merge request adds or takes away.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: { nl: 'verslag voor GitLab Code Quality', en: 'report for GitLab Code Quality' },
  render({ files }, context) {
    const issues = files.flatMap(({ path: file, findings }) => {
      const path = repositoryPath(file, context);
      return fingerprinted(path, findings).map(([found, fingerprint]) => ({
        description: visible(found.message),
        check_name: found.ruleId,
        fingerprint,
        severity: severities[found.severity],
        location: { path, lines: { begin: found.line } },
      }));
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};

/**
 * Each finding of a file with a hash that tells it from all others and stays the same when the
 * lines around it shift: by the what and the how many-eth, not by the where.
 */
export function fingerprinted(
  path: string,
  findings: readonly Finding[],
): readonly (readonly [Finding, string])[] {
  const seen = new Map<string, number>();
  return findings.map((found) => {
    // As JSON, so that no text can pass for the end of one part and the start of the next.
    const what = JSON.stringify([path, found.ruleId, found.message]);
    const earlier = seen.get(what) ?? 0;
    seen.set(what, earlier + 1);
    return [found, createHash('sha256').update(`${what}${earlier}`).digest('hex')];
  });
}
