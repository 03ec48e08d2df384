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
const fileName = 'viag-suppressions.json';

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
    io.files.writeReport(path.join(context.workspace.root, fileName), writeBaseline(next));
    if (!quiet) io.err(`${say.suppressed(sizeOf(next), fileName)}\n`);
  } else if (!quiet && sizeOf(pruned) < sizeOf(known)) {
    io.err(`${say.stale(sizeOf(known) - sizeOf(pruned), fileName)}\n`);
  }
  return withoutKnown(report, next);
}

function readKnown({ io, lang, workspace }: CommandContext): Baseline {
  const text = io.files.readText(path.join(workspace.root, fileName));
  if (text === undefined) return new Map();
  const baseline = readBaseline(text);
  if (baseline) return baseline;
  const say = validateWords[lang];
  throw new UserError(say.badBaseline(fileName), say.badBaselineHelp);
}
