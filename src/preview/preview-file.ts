import type { OutputFile } from '../model/output-file.ts';

/** A file of the preview, its path from the root of it. */
export interface PreviewFile extends OutputFile {
  /** A text of somebody else's making, shown in a frame that runs nothing. */
  readonly framed?: true;
}
