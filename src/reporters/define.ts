import type { Paint } from '../io/io.ts';
import type { Report, Severity } from '../model/finding.ts';
import type { Lang, Translated } from '../model/lang.ts';

export interface ReporterContext {
  readonly lang: Lang;
  readonly paint: Paint;
  /** Of the terminal that shows it; absent where nobody looks, and no line is broken. */
  readonly columns?: number;
  readonly tool: { readonly name: string; readonly version: string };
  /**
   * Where the workspace lies in the repository, with `/`, for services that know only the latter;
   * absent when it is the repository's root.
   */
  readonly folder?: string;
  /** The text came from standard input, so what viag mends goes to standard output. */
  readonly fromInput?: boolean;
  /** The rules that ran, for formats that describe them. */
  readonly rules?: readonly RuleDescription[];
}

export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Translated;
  readonly why: Translated;
}

export interface Reporter {
  readonly name: string;
  readonly summary: Translated;
  /** The whole output, ending in a newline, if there is any. Prints nothing itself. */
  render(report: Report, context: ReporterContext): string;
  /** The same, piece by piece, where the whole is several times the report itself. */
  pieces?(report: Report, context: ReporterContext): Iterable<string>;
}

/** A path as a service knows it that has the whole repository before it. */
export function repositoryPath(path: string, { folder }: ReporterContext): string {
  return folder === undefined ? path : `${folder}/${path}`;
}
