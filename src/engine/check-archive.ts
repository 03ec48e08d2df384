import type { Finding, Severity } from '../model/finding.ts';
import type { ArchiveCheck, Noted, PlacedProblem } from '../rules/define.ts';
import { signedBy } from './check-document.ts';
import type { Checked } from './checked.ts';
import type { PreparedRules } from './prepare-rules.ts';
import type { Stopwatch } from './stopwatch.ts';

/**
 * What the rules over the whole archive find, by path.
 *
 * @param checked sorted by path: what a rule says of two articles must not depend on which came first.
 */
export function checkArchive(
  checked: readonly Checked[],
  rulesFor: (path: string) => PreparedRules,
  time: Stopwatch,
): ReadonlyMap<string, readonly Finding[]> {
  const startsOf = new Map(checked.map(({ path, starts }) => [path, starts]));
  const found = new Map<string, Finding[]>();
  const add = (path: string, findings: readonly Finding[]): void => {
    const known = found.get(path);
    if (known) known.push(...findings);
    else found.set(path, [...findings]);
  };

  for (const [id, { bound, notes, levels }] of notesByRule(checked, rulesFor)) {
    const state = ({ path, ...problem }: PlacedProblem): void => {
      const severity = levels.get(path);
      if (severity)
        add(
          path,
          signedBy(id, severity, () => [problem], startsOf.get(path) ?? []),
        );
    };
    const broken = () => {
      for (const problem of bound().check(notes)) state(problem);
      return [];
    };
    // A rule over all articles that breaks is reported on the first of them.
    time(id, () => add(notes[0]?.path ?? '', signedBy(id, 'error', broken, [0])));
  }
  return found;
}

interface RuleOverArchive {
  readonly bound: () => ArchiveCheck<unknown>;
  readonly notes: Noted<unknown>[];
  /** The level in force for each article the rule looks at. */
  readonly levels: Map<string, Severity>;
}

function notesByRule(
  checked: readonly Checked[],
  rulesFor: (path: string) => PreparedRules,
): ReadonlyMap<string, RuleOverArchive> {
  const byRule = new Map<string, RuleOverArchive>();
  for (const { path, notes } of checked) {
    for (const { id, severity, bound } of rulesFor(path).overArchive) {
      if (!(id in notes)) continue;
      const rule: RuleOverArchive = byRule.get(id) ?? { bound, notes: [], levels: new Map() };
      byRule.set(id, rule);
      rule.notes.push({ path, note: notes[id] });
      rule.levels.set(path, severity);
    }
  }
  return byRule;
}
