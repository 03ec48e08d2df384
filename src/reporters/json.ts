import type { FileReport, Finding, Report } from '../model/finding.ts';
import type { JsonReport } from '../schema/report-schema.ts';
import type { Reporter, ReporterContext } from './define.ts';

type JsonFile = JsonReport['files'][number];
type JsonFinding = JsonFile['findings'][number];

/** In files: worth a write, and so small that V8 sweeps it up with what is young. */
const pieceSize = 16;

/** The shape is a contract: scripts outside rely on it. It stands in `schema/report-schema.ts`. */
export const json: Reporter = {
  name: 'json',
  summary: {
    nl: 'één JSON-document voor scripts',
    en: 'one JSON document for scripts',
  },
  render: (report, context) => [...pieces(report, context)].join(''),
  pieces,
};

function* pieces({ files, counts }: Report, { tool }: ReporterContext): Iterable<string> {
  const frame: JsonReport = { version: 1, tool, files: [], counts };
  const [before, after] = JSON.stringify(frame, null, 2).split('"files": []');
  yield `${before}"files": [`;
  for (let from = 0; from < files.length; from += pieceSize) {
    const piece = JSON.stringify(files.slice(from, from + pieceSize).map(file), null, 2);
    // Without its brackets, and as deep as it stands in the document.
    const lines = piece.slice(1, -2).replaceAll('\n', '\n  ');
    yield from === 0 ? lines : `,${lines}`;
  }
  yield `${files.length > 0 ? '\n  ' : ''}]${after}\n`;
}

function file({ path, findings }: FileReport): JsonFile {
  return { path, findings: findings.map(finding) };
}

function finding(found: Finding): JsonFinding {
  const { ruleId, severity, message, line, column, endLine, endColumn, fix } = found;
  const base = { ruleId, severity, message, line, column, endLine, endColumn };
  return fix ? { ...base, fix: { range: [...fix.range], text: fix.text } } : base;
}
