import type { Fix } from './model/finding.ts';

/**
 * Applies fixes to a text by their ranges, so that every byte elsewhere stays as it is. Of two
 * that overlap the first one goes in; the other comes up again when the new text is checked.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const ordered = fixes.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let result = '';
  let done = 0;
  for (const { range, text: replacement } of ordered) {
    const [start, end] = range;
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Fixes can uncover others: a mended title lets the rest of the front matter be read. */
const mostPasses = 10;

/**
 * Fixes a text until nothing fixable is left.
 *
 * @param findFixes what can be fixed in a text, safest first.
 */
export function fixText(text: string, findFixes: (text: string) => readonly Fix[]): string {
  let current = text;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const fixes = findFixes(current);
    if (fixes.length === 0) return current;
    const next = applyFixes(current, fixes);
    if (next === current) return current;
    current = next;
  }
  return current;
}
