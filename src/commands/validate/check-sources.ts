import type { Checked } from '../../engine/checked.ts';
import type { RulesFor } from '../../engine/prepare-rules.ts';
import { stopwatch } from '../../engine/stopwatch.ts';
import type { Level } from '../../model/finding.ts';
import type { NamedArticle } from '../../model/issue.ts';
import { reportOf } from '../../validate.ts';
import { startChecking } from '../archive/check-documents.ts';
import { rulesOn } from '../archive/configured-rules.ts';
import { settleKnown } from '../archive/known-findings.ts';
import { archiveFacts } from '../archive/look-around.ts';
import type { Source } from '../archive/source.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { checkAll } from './check-all.ts';
import { checkExitCode } from './check-exit-code.ts';
import { issuesApart } from './issues-apart.ts';
import { type Change, listMended, mendDocument, showMends } from './mend-document.ts';
import { isForPeople, type Output } from './report-outputs.ts';
import { ruleStats } from './rule-stats.ts';
import { remarkUnmatched } from './unmatched-overrides.ts';
import { chooseSources, readsInput } from './validate-sources.ts';
import { writeOutputs } from './write-outputs.ts';

export interface CheckJob {
  readonly args: readonly string[];
  readonly flags: Flags;
  readonly rulesFor: RulesFor;
  /** What the command line says of rules; `rulesFor` has it already. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly outputs: readonly Output[];
  /** The number of warnings that may be left. */
  readonly most: number;
}

/** One run of `viag validate`, batch by batch, so that memory does not fill up with texts. */
export async function checkSources(job: CheckJob, context: CommandContext): Promise<ExitCode> {
  const { flags, rulesFor, levels, outputs, most } = job;
  const { io } = context;
  const start = io.elapsed();
  const sources = await chooseSources(job.args, flags, context);
  const { all, whole } = sources;
  if (whole) remarkUnmatched(all, context);
  const spent = new Map<string, number>();
  const time = flags.on('stats') === true ? stopwatch(io.elapsed, spent) : undefined;
  let articles: readonly NamedArticle[] | undefined;
  const validation = startChecking(rulesFor, context, time, () => archiveFacts(context, articles));
  const mends = flags.on('fix') === true;
  const showsMends = flags.on('fixDryRun') === true && outputs.some(isForPeople);
  const fromInput = readsInput(flags);

  const changes: Change[] = [];
  const check = ({ reported, read, write }: Source): Checked => {
    const before = read();
    if (!reported) return validation.note(before);
    if (!mends && !showsMends) return validation.check(before);
    const after = mendDocument(before, validation, context);
    const changed = after.text !== before.text;
    if (changed) changes.push({ path: before.path, before: before.text, after: after.text });
    if (mends && (changed || fromInput)) write(after);
    return validation.check(mends ? after : before);
  };
  const alone = mends || showsMends || time !== undefined || flags.on('watch') === true;
  const apart = issuesApart(sources, context.workspace.config.newsletters);
  const checked = [...(await checkAll(apart.articles, check, alone ? undefined : levels, context))];
  if (whole) articles = checked.flatMap(named);
  checked.push(...(await checkAll(apart.issues, check, undefined, context)));

  const asked = new Set(all.filter(({ reported }) => reported).map(({ path }) => path));
  const found = validation.report(checked, whole).files.filter(({ path }) => asked.has(path));
  const report = settleKnown(reportOf(found), whole && asked.size === all.length, flags, context);
  if (showsMends) {
    await showMends(changes, fromInput, context);
  } else {
    if (mends && !fromInput) listMended(changes, context);
    // Of a text from standard input the mended text is the result, and the report goes beside it.
    const beside = mends && fromInput ? { ...context, io: { ...io, out: io.err } } : context;
    const rules = rulesOn(rulesFor, [...asked]);
    await writeOutputs(report, outputs, { rules, fromInput }, beside);
  }
  if (time) io.err(ruleStats(report, spent, io.elapsed() - start, context));
  return checkExitCode(report, most, context);
}

function named({ path, slug }: Checked): readonly NamedArticle[] {
  return slug === undefined ? [] : [{ path, meta: { slug } }];
}
