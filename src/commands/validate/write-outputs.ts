import path from 'node:path';
import { validateWords } from '../../messages/validate.ts';
import type { Finding, Report } from '../../model/finding.ts';
import type { Lang } from '../../model/lang.ts';
import { pretty } from '../../reporters/pretty.ts';
import type { Rule } from '../../rules/define.ts';
import { visible } from '../../text/display/visible.ts';
import { reportOf } from '../../validate.ts';
import { version } from '../../version.ts';
import type { CommandContext } from '../context.ts';
import { isForPeople, type Output } from './report-outputs.ts';
import { repositoryFolder } from './repository-folder.ts';

/** Writes the report in every form asked for. */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  { rules, fromInput = false }: { readonly rules: readonly Rule[]; readonly fromInput?: boolean },
  { io, lang, paint, quiet, workspace }: CommandContext,
): Promise<void> {
  const shown = quiet ? errorsOnly(report) : report;
  const tool = { name: 'viag', version };
  const folder = repositoryFolder(workspace.root, io.env);
  const settings = { lang, paint, tool, rules, fromInput, ...(folder && { folder }) };
  for (const { reporter, file } of outputs) {
    const silent = quiet && reporter === pretty && shown.counts.error === 0;
    if (file !== undefined) {
      const plain = { ...settings, paint: await io.paint(false) };
      io.files.writeReport(file, reporter.render(shown, plain));
    } else if (!silent) {
      const { columns, outputIsTerminal } = io.terminal;
      const here = { ...settings, ...(outputIsTerminal && { columns }) };
      const pieces = reporter.pieces?.(shown, here) ?? [reporter.render(shown, here)];
      for (const piece of pieces) io.out(piece);
    }
  }
  if (quiet) {
    if (outputs.some(isForPeople)) io.out(hiddenCount(report, lang));
  } else if (outputs.every(({ file }) => file !== undefined)) {
    const names = outputs.map(({ file = '' }) => visible(path.relative(io.cwd, file)));
    io.err(`${validateWords[lang].reportIn(names.length, names.join(', '))}\n`);
  }
}

/** What `--quiet` leaves out is still counted. */
function hiddenCount({ counts: { warning, info } }: Report, lang: Lang): string {
  return warning + info === 0 ? '' : `${validateWords[lang].hidden(warning, info)}\n`;
}

function errorsOnly(report: Report): Report {
  const isError = (found: Finding) => found.severity === 'error';
  return reportOf(
    report.files.map(({ path: file, findings }) => ({
      path: file,
      findings: findings.filter(isError),
    })),
  );
}
