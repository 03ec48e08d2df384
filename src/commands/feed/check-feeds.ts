import path from 'node:path';
import { checkFeed } from '../../feed/check/check-feed.ts';
import type { FeedFinding } from '../../feed/check/finding.ts';
import { feedFormats } from '../../feed/formats/index.ts';
import { exportFeedWords } from '../../messages/export-feed.ts';
import { feedFaultText } from '../../messages/feed-check.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { UserError } from '../../model/user-error.ts';
import { decode } from '../../parse/decode.ts';
import { visible } from '../../text/display/visible.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

const largestFeed = 50 * 1024 * 1024;

interface CheckedFeed {
  readonly path: string;
  readonly findings: readonly FeedFinding[];
}

/** Checks files that someone names, from viag or not. */
export function checkFeedFiles(
  files: readonly string[],
  flags: Flags,
  context: CommandContext,
): ExitCode {
  const { io, lang } = context;
  const say = exportFeedWords[lang];
  const checked = files.map((file) => {
    const full = path.resolve(io.cwd, file);
    if (io.files.kindOf(full) === 'missing') {
      throw new UserError(say.missingFile(file), say.missingFileHelp);
    }
    const outcome = io.files.read(full, largestFeed);
    const decoded = outcome.ok ? decode(outcome.bytes) : undefined;
    if (!decoded || decoded.fault) throw new UserError(say.noFile(file), say.noFileHelp);
    return { path: file, findings: checkFeed(decoded.text) };
  });
  if (flags.on('json') === true) {
    io.out(`${JSON.stringify({ feeds: checked }, null, 2)}\n`);
    return exitCode(checked);
  }
  return report(checked, context);
}

/** Checks the feeds of a bundle just made. */
export function checkWritten(files: readonly OutputFile[]): readonly CheckedFeed[] {
  const names = feedFormats.map((format) => format.file);
  return files.flatMap(({ path: file, content }) =>
    typeof content === 'string' && names.includes(file.split('/').at(-1) ?? '')
      ? { path: file, findings: checkFeed(content) }
      : [],
  );
}

export function exitCode(checked: readonly CheckedFeed[]): ExitCode {
  return count(checked, 'error') > 0 ? 1 : 0;
}

/** Says what was found, a line each, as `viag validate` does. */
export function report(
  checked: readonly CheckedFeed[],
  { io, lang, paint }: CommandContext,
): ExitCode {
  const say = exportFeedWords[lang];
  for (const feed of checked) {
    for (const finding of feed.findings) {
      const { line, column, severity, where, code } = finding;
      const level = say.severity[severity];
      const place = `${feed.path}:${line}:${column}`;
      const shown = severity === 'error' ? paint.red(level) : paint.yellow(level);
      const message = `${where}: ${feedFaultText(finding, lang)}`;
      io.out(`${visible(place)}  ${shown}  ${visible(message)}  ${paint.dim(code)}\n`);
    }
  }
  const errors = count(checked, 'error');
  const warnings = count(checked, 'warning');
  const sound = errors + warnings === 0;
  io.out(`${sound ? say.sound(checked.length) : say.faults(errors, warnings)}\n`);
  return exitCode(checked);
}

function count(checked: readonly CheckedFeed[], severity: FeedFinding['severity']): number {
  return checked.flatMap(({ findings }) => findings).filter((each) => each.severity === severity)
    .length;
}
