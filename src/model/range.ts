/** Half-open `[start, end)` in UTF-16 code units of a file's text, its byte order mark not counted. */
export type Range = readonly [start: number, end: number];

/** Where a key of the front matter stands. A key without a value has an empty value range. */
export interface Place {
  readonly key: Range;
  readonly value: Range;
}

/** Places by key path: `title`, `tags.1`, `image.alt`. */
export type Places = ReadonlyMap<string, Place>;
