import type { Finding } from '../model/finding.ts';
import type { JsonReport } from '../schema/report-schema.ts';
import type { Reporter } from './define.ts';

type JsonFinding = JsonReport['files'][number]['findings'][number];

/** The shape is a contract: scripts outside rely on it. It stands in `schema/report-schema.ts`. */
export const json: Reporter = {
  name: 'json',
  summary: {
    nl: 'één JSON-document voor scripts',
    en: 'one JSON document for scripts',
  },
  render(report, { tool }) {
    const files = report.files.map(({ path, findings }) => ({
      path,
      findings: findings.map(finding),
    }));
    const document: JsonReport = { version: 1, tool, files, counts: report.counts };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function finding(found: Finding): JsonFinding {
  const { ruleId, severity, message, line, column, endLine, endColumn, fix } = found;
  const base = { ruleId, severity, message, line, column, endLine, endColumn };
  return fix ? { ...base, fix: { range: [...fix.range], text: fix.text } } : base;
}
