import path from 'node:path';
import {
  addToBaseline,
  type Baseline,
  pruneBaseline,
  readBaseline,
  sizeOf,
  withoutKnown,
  writeBaseline,
} from '../baseline.ts';
import { validateWords } from '../messages/validate.ts';
import type { Report } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import type { CommandContext } from './context.ts';
import type { Flags } from './flags.ts';

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
  const { io, lang, quiet } = context;
  const say = validateWords[lang];
  const known = readKnown(context);
  const pruned = pruneBaseline(known, report, whole);
  const kept = flags.on('pruneSuppressions') === true ? pruned : known;
  const next = flags.on('suppressAll') === true ? addToBaseline(kept, report) : kept;
  if (next !== known) {
    keep(writeBaseline(next), context);
    if (!quiet) io.err(`${say.suppressed(sizeOf(next), baselineName)}\n`);
  } else if (!quiet && sizeOf(pruned) < sizeOf(known)) {
    io.err(`${say.stale(sizeOf(known) - sizeOf(pruned), baselineName)}\n`);
  }
  return withoutKnown(report, next);
}

/** Not as a report is written: a full disk must leave what was known before. */
function keep(text: string, { io, workspace: { root } }: CommandContext): void {
  const file = path.join(root, baselineName);
  if (io.files.kindOf(file) === 'file') io.files.replaceText(file, text);
  else io.files.writeNew(file, text, { root, force: false });
}

function readKnown({ io, lang, workspace }: CommandContext): Baseline {
  const text = io.files.readText(path.join(workspace.root, baselineName));
  if (text === undefined) return new Map();
  const baseline = readBaseline(text);
  if (baseline) return baseline;
  const say = validateWords[lang];
  throw new UserError(say.badBaseline(baselineName), say.badBaselineHelp);
}
