import type { Finding, Severity } from '../model/finding.ts';

const missing = 'frontmatter/required';
const misspelt = 'frontmatter/unknown-key';

/**
 * Makes one finding of two at the same key: `titel` is unknown, and so `title` is missing. What says
 * how to mend it stays, at the level of the graver one.
 */
export function oneOfMisspelt(findings: readonly Finding[]): readonly Finding[] {
  const absent = findings.filter(({ ruleId }) => ruleId === missing);
  const unknown = findings.filter(({ ruleId }) => ruleId === misspelt);
  if (absent.length === 0 || unknown.length === 0) return findings;
  return findings.flatMap((finding) => {
    if (finding.ruleId === missing) {
      return unknown.some((other) => samePlace(finding, other)) ? [] : finding;
    }
    const twin =
      finding.ruleId === misspelt ? absent.find((other) => samePlace(finding, other)) : undefined;
    return twin ? { ...finding, severity: graver(finding.severity, twin.severity) } : finding;
  });
}

function samePlace(a: Finding, b: Finding): boolean {
  return a.line === b.line && a.column === b.column;
}

function graver(a: Severity, b: Severity): Severity {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
