import type { Range } from '../model/range.ts';

/** @param ranges in reading order, none of them overlapping */
export function inRanges(ranges: readonly Range[], offset: number): boolean {
  // Of the ranges from `low` on, none begins at or before the offset.
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = ranges[low - 1];
  return before !== undefined && offset < before[1];
}
