import type { Range } from './range.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Level = Severity | 'off';

/** Replaces the text in `range` by `text`. */
export interface Fix {
  readonly range: Range;
  readonly text: string;
}

/** In a file: 1-based, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a rule states. Without a range it is about the file as a whole. */
export interface Problem {
  readonly message: string;
  readonly range?: Range;
  /** Instead of a range, where there is no text to have one in. */
  readonly at?: Position;
  readonly fix?: Fix;
}

/** A problem signed by the engine. Lines and columns are 1-based, columns in UTF-16 code units. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix?: Fix;
}

export interface FileReport {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** The file, or its front matter, could not be read: most rules have not had their say. */
  readonly unread?: true;
}

export interface Report {
  readonly files: readonly FileReport[];
  readonly counts: {
    readonly files: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly fixable: number;
  };
}
