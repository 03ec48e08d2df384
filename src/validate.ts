import { checkArchive } from './engine/check-archive.ts';
import { checkDocument } from './engine/check-document.ts';
import type { Checked } from './engine/checked.ts';
import { holdFixes } from './engine/hold-fixes.ts';
import { oneOfMisspelt } from './engine/misspelt-required.ts';
import {
  type ActiveRule,
  isAmong,
  type PreparedRules,
  prepareRules,
  type RulesFor,
} from './engine/prepare-rules.ts';
import { byPlace } from './engine/sign.ts';
import { noStopwatch, type Stopwatch } from './engine/stopwatch.ts';
import { suppress } from './engine/suppress.ts';
import type { Document } from './model/article.ts';
import type { FileReport, Report } from './model/finding.ts';
import type { RuleEnvironment } from './rules/define.ts';
import { compareText } from './text/compare.ts';

/**
 * Checking in two steps: each document by itself, in any order and on any thread, and then a
 * report on all of them, with the rules that look at the archive as a whole.
 */
export interface Validation {
  check(document: Document): Checked;
  /** Only what the rules over the archive want to know of a document that is not itself checked. */
  note(document: Document): Checked;
  /** @param whole whether this is the whole archive, so that what is not found is not there. */
  report(checked: readonly Checked[], whole: boolean): Report;
}

interface Setting {
  readonly rulesFor: RulesFor;
  /** Every rule there is, on or off: what a comment may name. */
  readonly ruleIds: readonly string[];
  readonly environment: RuleEnvironment;
  readonly time?: Stopwatch | undefined;
}

export function startValidation(setting: Setting): Validation {
  const { rulesFor, ruleIds, environment, time = noStopwatch } = setting;
  const prepared = new Map<readonly ActiveRule[], PreparedRules>();
  const preparedFor = (path: string): PreparedRules => {
    const active = rulesFor(path);
    const known = prepared.get(active) ?? prepareRules(active, environment);
    prepared.set(active, known);
    return known;
  };
  return {
    check: (document) => checkDocument(document, preparedFor(document.path), ruleIds, time),
    note(document) {
      const { overArchive, overSuppressions } = preparedFor(document.path);
      const rules = {
        overArchive,
        overSuppressions,
        overDocument: [],
        overArticle: [],
        overIssue: [],
      };
      return checkDocument(document, rules, ruleIds, time);
    },
    report(checked, whole) {
      const sorted = checked.toSorted((a, b) => compareText(a.path, b.path));
      const overArchive = checkArchive(sorted, preparedFor, time);
      const files = sorted.map((one): FileReport => {
        const { path, findings, unread } = one;
        const rules = preparedFor(path);
        const looked = whole ? rules : { ...rules, overArchive: [] };
        const hadItsSay = (id: string) => isAmong(looked, id);
        const all = [...findings, ...(overArchive.get(path) ?? [])];
        const single = oneOfMisspelt(suppress(all, one, rules, hadItsSay));
        const left = holdFixes(single, one.starts);
        return { path, findings: left.toSorted(byPlace), ...(unread && { unread }) };
      });
      return reportOf(files);
    },
  };
}

/** Checks all documents of an archive against the same rules. */
export function validate(
  documents: readonly Document[],
  active: readonly ActiveRule[],
  environment: RuleEnvironment,
): Report {
  const ruleIds = active.map(({ rule }) => rule.id);
  const validation = startValidation({ rulesFor: () => active, ruleIds, environment });
  return validation.report(documents.map(validation.check), true);
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
