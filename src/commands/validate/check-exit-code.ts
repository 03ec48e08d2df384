import { internalError } from '../../engine/check-document.ts';
import { validateWords } from '../../messages/validate.ts';
import type { Report } from '../../model/finding.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';

/** @param most the number of warnings that may be left. */
export function checkExitCode(
  report: Report,
  most: number,
  { io, lang }: CommandContext,
): ExitCode {
  const broken = report.files.some(({ findings }) =>
    findings.some(({ ruleId }) => ruleId === internalError),
  );
  if (broken) return 2;
  if (report.counts.error > 0) return 1;
  if (report.counts.warning <= most) return 0;
  io.err(`${validateWords[lang].tooMany(report.counts.warning, most)}\n`);
  return 1;
}
