import type { Article, Document } from './model/article.ts';
import type { FileReport, Finding, Problem, Report, Severity } from './model/finding.ts';
import type { Check, PlacedProblem, Rule, RuleEnvironment } from './rules/define.ts';
import { compareText } from './text/compare.ts';
import { lineStarts, positionAt } from './text/lines.ts';

/** A rule that is on, at the level it is set to. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** The id under which a rule that breaks is reported: a fault of viag, not of the article. */
export const internalError = 'internal-error';

/**
 * Checks every document against every active rule. A rule states problems; the engine signs
 * them. A rule that breaks becomes a finding on that file, and the others go on.
 */
export function validate(
  documents: readonly Document[],
  active: readonly ActiveRule[],
  environment: RuleEnvironment,
): Report {
  const perDocument = active.flatMap((entry) => preparedForDocument(entry, environment));
  const found = new Map<string, Stated[]>();
  for (const document of documents) {
    found.set(
      document.path,
      perDocument.flatMap((check) => check(document)),
    );
  }
  // By path: what a rule says of two articles must not depend on which came first.
  const articles = documents
    .flatMap((document) => document.article ?? [])
    .sort((a, b) => compareText(a.path, b.path));
  for (const placed of active.flatMap((entry) => overArchive(entry, articles, environment))) {
    found.get(placed.problem.path)?.push(placed);
  }
  const files = documents.map((document) => signed(document, found.get(document.path) ?? []));
  return reportOf(files);
}

interface Stated {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly problem: Problem;
}

function preparedForDocument(
  { rule, severity, options }: ActiveRule,
  environment: RuleEnvironment,
): ((document: Document) => Stated[])[] {
  if (rule.over === 'archive') return [];
  const state = (problem: Problem): Stated => ({ ruleId: rule.id, severity, problem });
  if (rule.over === 'document') {
    const check = prepared(() => rule.prepare(environment, options));
    return [(document) => guarded(rule.id, () => Array.from(check(document), state))];
  }
  const check = prepared(() => rule.prepare(environment, options));
  return [
    ({ article }) => (article ? guarded(rule.id, () => Array.from(check(article), state)) : []),
  ];
}

function overArchive(
  { rule, severity, options }: ActiveRule,
  articles: readonly Article[],
  environment: RuleEnvironment,
): (Stated & { readonly problem: PlacedProblem })[] {
  if (rule.over !== 'archive') return [];
  const state = (problem: PlacedProblem) => ({ ruleId: rule.id, severity, problem });
  const whole = () => Array.from(rule.prepare(environment, options)(articles), state);
  // A rule over all articles that breaks is reported on the first of them.
  return guarded(rule.id, whole).map(({ problem, ...stated }) => ({
    ...stated,
    problem: { path: articles[0]?.path ?? '', ...problem },
  }));
}

/** A rule that breaks before it has begun breaks on every file instead. */
function prepared<Subject, Found>(prepare: () => Check<Subject, Found>): Check<Subject, Found> {
  try {
    return prepare();
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function guarded(ruleId: string, check: () => Stated[]): Stated[] {
  try {
    return check();
  } catch (error) {
    const message = `${ruleId}: ${error instanceof Error ? error.message : String(error)}`;
    return [{ ruleId: internalError, severity: 'error', problem: { message } }];
  }
}

function signed(document: Document, stated: readonly Stated[]): FileReport {
  const { path, text } = document;
  if (stated.length === 0) return { path, findings: [] };
  const starts = lineStarts(text);
  const findings = stated.map(({ ruleId, severity, problem }): Finding => {
    const [from, to] = problem.range ?? [0, 0];
    const start = positionAt(starts, from);
    const end = positionAt(starts, Math.max(from, to));
    return {
      ruleId,
      severity,
      message: problem.message,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(problem.fix && { fix: problem.fix }),
    };
  });
  return { path, findings: findings.sort(byPlace) };
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId);
}

/** Adds up a report; reports of parts of an archive are put together with it too. */
export function reportOf(files: readonly FileReport[]): Report {
  const ordered = files.toSorted((a, b) => compareText(a.path, b.path));
  const counts = { files: files.length, error: 0, warning: 0, info: 0, fixable: 0 };
  for (const { findings } of ordered) {
    for (const { severity, fix } of findings) {
      counts[severity] += 1;
      if (fix) counts.fixable += 1;
    }
  }
  return { files: ordered, counts };
}
