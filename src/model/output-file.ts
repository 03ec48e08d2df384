/** A file to be written, its path relative to the folder it goes into, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
