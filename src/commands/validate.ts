import path from 'node:path';
import { findArticles, readDocuments } from '../archive.ts';
import { validateWords } from '../messages/validate.ts';
import type { Document } from '../model/article.ts';
import type { Finding, Level, Report } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import { reporters } from '../reporters/index.ts';
import { internalError, reportOf } from '../validate.ts';
import { version } from '../version.ts';
import { activeRules, checkDocuments } from './check-documents.ts';
import type { Command, ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';
import type { Flags } from './flags.ts';
import { mendDocuments } from './mend-documents.ts';
import { unifiedDiff } from './unified-diff.ts';

export const run: Command = async (args, flags, context) => {
  const { io, lang, paint, workspace } = context;
  const say = validateWords[lang];
  const active = activeRules(context, levelsOf(flags.list('rule'), context));
  const most = maximumOf(flags.text('maxWarnings'), context);
  const documents = readDocuments(chosen(args, flags, context), workspace, io.files).map(
    (document) =>
      document.path.startsWith(`${workspace.config.newsletters}/`)
        ? asIssueFile(document)
        : document,
  );
  if (documents.length === 0 && flags.on('allowEmpty') !== true) {
    const where = (args.length > 0 ? args : workspace.config.articles).join(', ');
    throw new UserError(say.nothing, say.nothingHelp(where));
  }

  const mending = flags.on('fix') === true || flags.on('fixDryRun') === true;
  const mended = mending ? mendDocuments(documents, active, context) : undefined;
  if (flags.on('fixDryRun') === true && mended && reporterFor(flags).name === 'pretty') {
    const diffs = mended.changes.map(({ path: file, before, after }) =>
      unifiedDiff(file, before, after),
    );
    io.out(diffs.length > 0 ? diffs.join('') : `${say.nothingToFix}\n`);
    return exitCode(checkDocuments(documents, active, context), most, context);
  }
  const fixed = flags.on('fixDryRun') === true ? undefined : mended;
  if (fixed) writeMended(fixed.changes, context);

  const report = checkDocuments(fixed?.documents ?? documents, active, context);
  const shown = context.quiet ? errorsOnly(report) : report;
  const tool = { name: 'viag', version };
  const reporter = reporterFor(flags);
  const silent = context.quiet && reporter.name === 'pretty' && shown.counts.error === 0;
  const rules = active.map(({ rule }) => rule);
  if (!silent) io.out(reporter.render(shown, { lang, paint, tool, rules }));
  return exitCode(report, most, context);
};

/** An issue file is no article: only its front matter as such is looked at. */
function asIssueFile({ article: _article, ...document }: Document): Document {
  return document;
}

/** The files meant, as paths from the root. */
function chosen(args: readonly string[], flags: Flags, { io, lang, workspace }: CommandContext) {
  const say = validateWords[lang];
  const patterns = args.map((arg) => {
    const relative = path.relative(workspace.root, path.resolve(io.cwd, arg));
    const inside =
      relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
    if (!inside) throw new UserError(say.outside(arg), say.outsideHelp(workspace.root));
    return relative === '' ? '.' : relative.replaceAll(path.sep, '/');
  });
  if (args.length === 0) return findArticles(workspace, io.files, workspace.config.articles);
  // A slip in one of several names must not pass for a file without faults.
  const missing = patterns.find(
    (pattern) => findArticles(workspace, io.files, [pattern]).length === 0,
  );
  if (missing !== undefined && flags.on('allowEmpty') !== true) {
    throw new UserError(say.noSuchPath(missing), say.noSuchPathHelp);
  }
  return findArticles(workspace, io.files, patterns);
}

function levelsOf(given: readonly string[], { lang }: CommandContext): ReadonlyMap<string, Level> {
  const say = validateWords[lang];
  return new Map(
    given.map((value) => {
      const [, id, level] = /^([\w/-]+)=(error|warning|info|off)$/.exec(value) ?? [];
      if (id === undefined) throw new UserError(say.badRule(value), say.badRuleHelp);
      return [id, level as Level];
    }),
  );
}

function maximumOf(given: string | undefined, { lang }: CommandContext): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(given)) return Number(given);
  const say = validateWords[lang];
  throw new UserError(say.badMaximum(given), say.badMaximumHelp);
}

function reporterFor(flags: Flags) {
  const name = flags.text('format') ?? (flags.on('json') === true ? 'json' : 'pretty');
  const reporter = reporters.find((candidate) => candidate.name === name);
  if (!reporter) throw new Error(`no reporter is called ${name}`);
  return reporter;
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

function writeMended(
  changes: readonly {
    readonly path: string;
    readonly after: string;
    readonly document: Document;
  }[],
  { io, lang, quiet, workspace }: CommandContext,
): void {
  for (const { path: file, after, document } of changes) {
    const content = document.bom ? `\ufeff${after}` : after;
    io.files.replaceText(path.join(workspace.root, file), content);
  }
  if (quiet || changes.length === 0) return;
  const list = changes.map(({ path: file }) => `  ${file}\n`).join('');
  io.err(`${validateWords[lang].fixed(changes.length)}\n${list}\n`);
}

function exitCode(report: Report, most: number, { io, lang, quiet }: CommandContext): ExitCode {
  const broken = report.files.some(({ findings }) =>
    findings.some((found) => found.ruleId === internalError),
  );
  if (broken) return 2;
  if (report.counts.error > 0) return 1;
  if (report.counts.warning <= most) return 0;
  if (!quiet) io.err(`${validateWords[lang].tooMany(report.counts.warning, most)}\n`);
  return 1;
}
