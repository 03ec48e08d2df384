import { graphemes } from '../text/display/graphemes.ts';

/** What Laposta takes for a subject, and for a preheader. */
export const longestSubjectLine = 120;

/** How many characters a subject or a preheader has, when those are too many. */
export function tooLong(line: string): number | undefined {
  // A character takes one code unit at least.
  if (line.length <= longestSubjectLine) return undefined;
  const { length } = graphemes(line);
  return length > longestSubjectLine ? length : undefined;
}
