import { addToBaseline, type Baseline, sizeOf, withoutKnown } from '../../baseline.ts';
import type { FileReport } from '../../model/finding.ts';
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
  const next = addToBaseline(known, reportOf(files));
  const remembered = sizeOf(next) - sizeOf(known);
  if (remembered > 0) keepKnown(next, context);
  return { remembered, left: withoutKnown(reportOf(files), next).files };
}
