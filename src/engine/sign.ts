import type { Finding, Problem, Severity } from '../model/finding.ts';
import { compareText } from '../text/compare.ts';
import { positionAt } from '../text/lines.ts';
import { masked } from '../text/personal-data/masked.ts';

/**
 * Makes a finding of what a rule stated: a rule cannot name itself, its level or its line. Nor can
 * it repeat a number that must not be published, for reports end up in logs that many can read.
 *
 * @param starts where each line of the file begins.
 */
export function sign(
  ruleId: string,
  severity: Severity,
  { message, range = [0, 0], at, fix }: Problem,
  starts: readonly number[],
): Finding {
  const [from, to] = range;
  const start = at ?? positionAt(starts, from);
  const end = at ?? positionAt(starts, Math.max(from, to));
  return {
    ruleId,
    severity,
    message: masked(message),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(fix && { fix }),
  };
}

export function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId);
}
