import * as v from 'valibot';
import type { FileReport, Report } from './model/finding.ts';
import type { ReportFault } from './model/report-fault.ts';
import { type JsonReport, reportSchema, reportVersion } from './schema/report-schema.ts';
import { reportOf } from './validate.ts';

/** A JSON report of viag, and what to call it: its file. */
export interface ReportSource {
  readonly name: string;
  readonly text: string;
}

export type ReportReading =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly fault: ReportFault };

/**
 * The reports of parts of an archive as one. What is counted is counted anew, so that no part can
 * say other than what it lists.
 */
export function readReports(sources: readonly ReportSource[]): ReportReading {
  const files: FileReport[] = [];
  const sourceOf = new Map<string, string>();
  for (const source of sources) {
    const read = readJsonReport(source);
    if (!read.ok) return read;
    for (const file of read.report.files) {
      const earlier = sourceOf.get(file.path);
      if (earlier !== undefined) {
        return failed({ kind: 'same-file', path: file.path, sources: [earlier, source.name] });
      }
      sourceOf.set(file.path, source.name);
      files.push(file);
    }
  }
  return { ok: true, report: reportOf(files) };
}

type JsonReading =
  | { readonly ok: true; readonly report: JsonReport }
  | { readonly ok: false; readonly fault: ReportFault };

function readJsonReport({ name: source, text }: ReportSource): JsonReading {
  const data = parsed(text);
  if (data === undefined) return failed({ kind: 'not-json', source });
  const version = versionOf(data);
  if (version === undefined) return failed({ kind: 'not-a-report', source, at: 'version' });
  if (version !== reportVersion) return failed({ kind: 'other-version', source, version });
  const result = v.safeParse(reportSchema, data);
  if (result.success) return { ok: true, report: result.output };
  return failed({ kind: 'not-a-report', source, at: v.getDotPath(result.issues[0]) ?? '' });
}

/** Undefined when it is no JSON, which knows no such value. */
function parsed(text: string): unknown {
  try {
    // Windows PowerShell puts a byte order mark before what it redirects into a file.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A number: a version in letters, such as SARIF's, is of something else. */
function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('version' in data)) return undefined;
  const { version } = data;
  return typeof version === 'number' ? version : undefined;
}

function failed(fault: ReportFault): { readonly ok: false; readonly fault: ReportFault } {
  return { ok: false, fault };
}
