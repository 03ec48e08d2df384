import path from 'node:path';
import { reportFaultWords } from '../../messages/report-fault.ts';
import { validateWords } from '../../messages/validate.ts';
import { UserError } from '../../model/user-error.ts';
import { readReports } from '../../read-reports.ts';
import { rules } from '../../rules/index.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { checkExitCode } from './check-exit-code.ts';
import type { Output } from './report-outputs.ts';
import { writeOutputs } from './write-outputs.ts';

/** The reports of the shares of an archive as one, in any format, with the exit code of the whole. */
export async function mergeReports(
  names: readonly string[],
  outputs: readonly Output[],
  most: number,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang } = context;
  const say = validateWords[lang];
  if (names.length === 0) throw new UserError(say.nothingToMerge, say.nothingToMergeHelp);
  const sources = names.map((name) => {
    const text = io.files.readText(path.resolve(io.cwd, name));
    if (text === undefined) throw new UserError(say.noSuchReport(name), say.noSuchReportHelp);
    return { name, text };
  });
  const reading = readReports(sources);
  if (!reading.ok) {
    const { message, help } = reportFaultWords(reading.fault, lang);
    throw new UserError(message, help);
  }
  await writeOutputs(reading.report, outputs, { rules }, context);
  return checkExitCode(reading.report, most, context);
}
