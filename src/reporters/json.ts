import type { Finding } from '../model/finding.ts';
import type { Reporter } from './define.ts';

/** The shape is a contract: scripts outside rely on it. `version` goes up when it changes. */
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
    const document = { version: 1, tool, files, counts: report.counts };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function finding(found: Finding) {
  const { ruleId, severity, message, line, column, endLine, endColumn, fix } = found;
  return { ruleId, severity, message, line, column, endLine, endColumn, ...(fix && { fix }) };
}
