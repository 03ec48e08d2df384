import type { ImportOutcome, ImportResult } from './import-outcome.ts';
import { needsWork } from './import-report.ts';

/** For scripts: what came of each article of the source, in its order. */
export function importJson({ outcomes, files }: ImportResult, remembered: number): string {
  const findings = new Map(files.map((file) => [file.path, file.findings]));
  const articles = outcomes.map((outcome) => {
    const { kind, shown: source } = outcome;
    if (kind === 'refused') {
      const { reason } = outcome;
      const what = reason.kind === 'no-article' ? { what: reason.what } : {};
      return { source, outcome: kind, reason: reason.kind, ...what };
    }
    const { path } = outcome;
    if (kind !== 'imported') return { source, outcome: kind, path };
    const { title, draft, notes } = outcome;
    return { source, outcome: kind, path, title, draft, notes, findings: findings.get(path) ?? [] };
  });
  const count = (kind: ImportOutcome['kind']) =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  const counts = {
    imported: count('imported'),
    known: count('known'),
    taken: count('taken'),
    refused: count('refused'),
    needWork: files.filter(needsWork).length,
    remembered,
  };
  return `${JSON.stringify({ version: 1, articles, counts }, null, 2)}\n`;
}
