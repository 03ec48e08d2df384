import type { Finding } from '../model/finding.ts';
import type { Suppression } from '../model/suppression.ts';
import { signedBy } from './check-document.ts';
import type { Checked } from './checked.ts';
import type { PreparedRules } from './prepare-rules.ts';

/**
 * Takes out what the article asks to leave alone, and adds what is wrong with that asking.
 *
 * @param hadItsSay whether a comment for this rule can be called unused: not when the rule is off,
 * or could not see all that it looks at.
 */
export function suppress(
  findings: readonly Finding[],
  { suppressions, starts }: Checked,
  { overSuppressions }: PreparedRules,
  hadItsSay: (ruleId: string) => boolean,
): readonly Finding[] {
  const { all, faults } = suppressions;
  if (all.length === 0 && faults.length === 0) return findings;
  const { left, used } = leaveAlone(findings, all);
  const unused = all.filter((one) => !used.has(one) && hadItsSay(one.rule));
  const about = overSuppressions.flatMap(({ id, severity, bound }) =>
    signedBy(id, severity, () => bound()({ faults, unused }), starts),
  );
  return [...left, ...about];
}

/** One pass down the lines: thousands of comments may stand over thousands of findings. */
function leaveAlone(findings: readonly Finding[], all: readonly Suppression[]) {
  const waiting = new Map<string, Suppression[]>();
  for (const one of all.toSorted((a, b) => b.fromLine - a.fromLine)) {
    const ofRule = waiting.get(one.rule);
    if (ofRule) ofRule.push(one);
    else waiting.set(one.rule, [one]);
  }
  const begun = new Map<string, readonly Suppression[]>();
  const used = new Set<Suppression>();
  const left = findings.toSorted(byLine).filter(({ ruleId, line }) => {
    const later = waiting.get(ruleId) ?? [];
    const over = [...(begun.get(ruleId) ?? [])];
    while ((later.at(-1)?.fromLine ?? Number.POSITIVE_INFINITY) <= line) {
      over.push(...later.splice(-1));
    }
    const inForce = over.filter(({ toLine }) => line <= toLine);
    begun.set(ruleId, inForce);
    for (const one of inForce) used.add(one);
    return inForce.length === 0;
  });
  return { left, used };
}

function byLine(a: Finding, b: Finding): number {
  return a.line - b.line;
}
