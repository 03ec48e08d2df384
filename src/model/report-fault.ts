/** Why reports cannot be read back as one. `source` is what the report was called: its file. */
export type ReportFault =
  | { readonly kind: 'not-json'; readonly source: string }
  /** Another shape than a report has; `at` is the path to where, such as `files.0.path`. */
  | { readonly kind: 'not-a-report'; readonly source: string; readonly at: string }
  | { readonly kind: 'other-version'; readonly source: string; readonly version: number }
  /** The reports are to be about different files. */
  | {
      readonly kind: 'same-file';
      readonly path: string;
      readonly sources: readonly [string, string];
    };
