import type { Position } from '../model/finding.ts';

/** The offset in UTF-16 code units at which each line begins. `\n`, `\r\n` and a lone `\r` end one. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  const ends = /\r\n?|\n/g;
  while (ends.test(source)) starts.push(ends.lastIndex);
  return starts;
}

/**
 * @param starts as `lineStarts` gives them
 * @param offset in UTF-16 code units; the end of the source is a place too
 */
export function positionAt(starts: readonly number[], offset: number): Position {
  // Line `low` begins at or before the offset, line `high` after it (or does not exist).
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
