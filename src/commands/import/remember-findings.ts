import { addToBaseline, type Baseline, sizeOf } from '../../baseline.ts';
import type { FileReport } from '../../model/finding.ts';
import { bsn } from '../../rules/privacy/bsn.ts';
import { reportOf } from '../../validate.ts';
import { keepKnown } from '../archive/known-findings.ts';
import type { CommandContext } from '../context.ts';

/**
 * From now on the archive lives with what these articles brought along. A citizen service number is
 * not among that: it has to go, however old the article is.
 *
 * @param known what it lives with already.
 * @returns how many findings are remembered, and what is left to say.
 */
export function rememberFindings(
  files: readonly FileReport[],
  known: Baseline,
  context: CommandContext,
): { readonly remembered: number; readonly left: readonly FileReport[] } {
  const old = picked(files, (ruleId) => ruleId !== bsn.id);
  const next = addToBaseline(known, reportOf(old));
  const remembered = sizeOf(next) - sizeOf(known);
  if (remembered > 0) keepKnown(next, context);
  return { remembered, left: picked(files, (ruleId) => ruleId === bsn.id) };
}

function picked(
  files: readonly FileReport[],
  isWanted: (ruleId: string) => boolean,
): readonly FileReport[] {
  return files.map(({ path, findings }) => ({
    path,
    findings: findings.filter(({ ruleId }) => isWanted(ruleId)),
  }));
}
