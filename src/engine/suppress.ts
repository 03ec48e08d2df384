import type { Finding } from '../model/finding.ts';
import type { Suppression } from '../model/suppression.ts';
import { signedBy } from './check-document.ts';
import type { Checked } from './checked.ts';
import type { PreparedRules } from './prepare-rules.ts';

/**
 * Takes out what the article asks to leave alone, and adds what is wrong with that asking.
 *
 * @param counts whether a comment for this rule can be called unused: not when the rule could
 * not see all that it looks at.
 */
export function suppress(
  findings: readonly Finding[],
  { suppressions, starts }: Checked,
  { overSuppressions }: PreparedRules,
  counts: (ruleId: string) => boolean,
): readonly Finding[] {
  const { all, faults } = suppressions;
  if (all.length === 0 && faults.length === 0) return findings;
  const used = new Set<Suppression>();
  const left = findings.filter((finding) => {
    const over = all.filter((one) => speaksOf(one, finding));
    for (const one of over) used.add(one);
    return over.length === 0;
  });
  const unused = all.filter((one) => !used.has(one) && counts(one.rule));
  const about = overSuppressions.flatMap(({ id, severity, bound }) =>
    signedBy(id, severity, () => bound()({ faults, unused }), starts),
  );
  return [...left, ...about];
}

function speaksOf({ rule, fromLine, toLine }: Suppression, { ruleId, line }: Finding): boolean {
  return rule === ruleId && line >= fromLine && line <= toLine;
}
