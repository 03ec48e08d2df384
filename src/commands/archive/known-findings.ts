import path from 'node:path';
import {
  addToBaseline,
  type Baseline,
  pruneBaseline,
  readBaseline,
  sizeOf,
  withoutKnown,
  writeBaseline,
} from '../../baseline.ts';
import { validateWords } from '../../messages/validate.ts';
import type { Report } from '../../model/finding.ts';
import { UserError } from '../../model/user-error.ts';
import { bsn } from '../../rules/privacy/bsn.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

/** Beside the configuration, to be committed with the archive. */
export const baselineName = 'viag-suppressions.json';

/**
 * Takes the findings out of a report that the archive lives with, and keeps the file that
 * remembers them when the flags ask for it.
 *
 * @param whole whether the report speaks of the whole archive.
 * @throws UserError when the file cannot be read.
 */
export function settleKnown(
  report: Report,
  whole: boolean,
  flags: Flags,
  context: CommandContext,
): Report {
  const prunes = flags.on('pruneSuppressions') === true;
  const adds = flags.on('suppressAll') === true;
  const known = readKnown(context);
  const pruned = pruneBaseline(known, report, whole);
  const kept = prunes ? pruned : known;
  const next = adds ? addToBaseline(kept, report) : kept;
  const gone = sizeOf(known) - sizeOf(pruned);
  if (adds || (prunes && gone > 0)) keepKnown(next, context);

  const left = withoutKnown(report, next);
  const skipped = countOf(report) - countOf(left);
  const numbers = countOf(left, bsn.id);
  const say = validateWords[context.lang];
  const remarks = [
    prunes && say.forgotten(gone, baselineName),
    !prunes && !adds && gone > 0 && say.stale(gone, baselineName),
    adds && say.suppressed(sizeOf(next), baselineName),
    !adds && skipped > 0 && say.skipped(skipped, baselineName),
    adds && numbers > 0 && say.neverKnown(numbers),
  ];
  if (!context.quiet) {
    for (const remark of remarks) if (remark !== false) context.io.err(`${remark}\n`);
  }
  return left;
}

function countOf({ files }: Report, rule?: string): number {
  const all = files.flatMap(({ findings }) => findings);
  return all.filter(({ ruleId }) => rule === undefined || ruleId === rule).length;
}

/** Not as a report is written: a full disk must leave what was known before. */
export function keepKnown(baseline: Baseline, { io, workspace: { root } }: CommandContext): void {
  const file = path.join(root, baselineName);
  const text = writeBaseline(baseline);
  if (io.files.kindOf(file) === 'file') io.files.replaceText(file, text);
  else io.files.writeNew(file, text, { root, force: false });
}

/** @throws UserError when the file cannot be read. */
export function readKnown({ io, lang, workspace }: CommandContext): Baseline {
  const text = io.files.readText(path.join(workspace.root, baselineName));
  if (text === undefined) return new Map();
  const baseline = readBaseline(text);
  if (baseline) return baseline;
  const say = validateWords[lang];
  throw new UserError(say.badBaseline(baselineName), say.badBaselineHelp);
}
