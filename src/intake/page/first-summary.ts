import type { Root } from 'mdast';
import { textOf } from '../html/markdown-tree.ts';
import { plainLine } from '../plain-line.ts';

/** What `frontmatter/summary-length` takes for the most that is read. */
const longest = 300;

/** The first paragraph, or as many of its sentences as make a summary. */
export function firstSummary({ children }: Root): string | undefined {
  const [first] = children;
  if (first?.type !== 'paragraph') return undefined;
  const text = plainLine(textOf(first));
  if (text.length <= longest) return text === '' ? undefined : text;
  const ends = [...text.matchAll(/\p{L}{4,}[.!?]["”’)]*(?= +["“‘(]?[\p{Lu}\p{N}])/gu)];
  const last = ends.map((match) => match.index + match[0].length).findLast((end) => end <= longest);
  return last === undefined ? undefined : text.slice(0, last);
}
