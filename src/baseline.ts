import * as v from 'valibot';
import { internalError } from './engine/check-document.ts';
import type { FileReport, Finding, Report } from './model/finding.ts';
import { bsn } from './rules/privacy/bsn.ts';
import { compareText } from './text/compare.ts';
import { reportOf } from './validate.ts';

/**
 * The findings an old archive lives with: by file, how many of each rule. Numbers rather than
 * places, so that a file can be edited elsewhere without its known findings coming back.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * A breaking rule is viag's own fault, and a citizen service number has to go, however old the
 * article is: known, it would be published by every export without a word.
 */
const neverKnown: ReadonlySet<string> = new Set([internalError, bsn.id]);

const schema = v.strictObject({
  version: v.literal(1),
  files: v.record(v.string(), v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
});

/**
 * What never can be known is left out, whoever wrote it down.
 *
 * @returns undefined when the text is no baseline.
 */
export function readBaseline(text: string): Baseline | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!read.success) return undefined;
  const files = Object.entries(read.output.files);
  const known = files.map(
    ([path, rules]) =>
      [path, new Map(Object.entries(rules).filter(([rule]) => !neverKnown.has(rule)))] as const,
  );
  return withoutEmpty(new Map(known));
}

/** Sorted, a number a line, so that two branches that each mend something seldom collide. */
export function writeBaseline(baseline: Baseline): string {
  const files = sorted(baseline).map(([path, rules]) => [path, Object.fromEntries(sorted(rules))]);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/** What the report holds becomes known, but for what never can; of other files nothing changes. */
export function addToBaseline(baseline: Baseline, report: Report): Baseline {
  const found = report.files.map(({ path, findings }) => [path, countByRule(findings)] as const);
  return withoutEmpty(new Map([...baseline, ...found]));
}

/**
 * Lowers what is known to what still occurs.
 *
 * @param whole whether a file that is not in the report is gone.
 */
export function pruneBaseline(baseline: Baseline, report: Report, whole: boolean): Baseline {
  const reports = new Map(report.files.map((file) => [file.path, file]));
  const pruned = [...baseline].map(([path, known]) => {
    const file = reports.get(path);
    if (!file) return [path, whole ? new Map<string, number>() : known] as const;
    const now = countByRule(file.findings);
    const left = [...known].map(
      ([rule, count]) => [rule, Math.min(count, now.get(rule) ?? 0)] as const,
    );
    return [path, new Map(left)] as const;
  });
  return withoutEmpty(new Map(pruned));
}

/**
 * The report without what is known. When a file has more findings of a rule than are known, all
 * of them stay: nobody can tell which one is new.
 */
export function withoutKnown(report: Report, baseline: Baseline): Report {
  return reportOf(
    report.files.map((file): FileReport => {
      const known = baseline.get(file.path);
      if (!known) return file;
      const now = countByRule(file.findings);
      const isNew = ({ ruleId }: Finding) => (now.get(ruleId) ?? 1) > (known.get(ruleId) ?? 0);
      return { ...file, findings: file.findings.filter(isNew) };
    }),
  );
}

/** How many findings a baseline holds. */
export function sizeOf(baseline: Baseline): number {
  return [...baseline.values()].flatMap((rules) => [...rules.values()]).reduce((a, b) => a + b, 0);
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) {
    if (!neverKnown.has(ruleId)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}

function withoutEmpty(baseline: Baseline): Baseline {
  const files = [...baseline].map(
    ([path, rules]) => [path, new Map([...rules].filter(([, count]) => count > 0))] as const,
  );
  return new Map(files.filter(([, rules]) => rules.size > 0));
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}
