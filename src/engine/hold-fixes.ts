import type { Finding } from '../model/finding.ts';
import { positionAt } from '../text/lines.ts';

/** What stands behind a hash sign is text or a comment: until that is settled, the line is left as it is. */
const settlesFirst = 'frontmatter/comment-in-value';

/**
 * Takes the fixes of other rules from the lines where text may be lost as a comment. A value that is
 * mended without that text looks whole, and nothing would say any more that words are missing.
 *
 * @param starts where each line of the file begins.
 */
export function holdFixes(
  findings: readonly Finding[],
  starts: readonly number[],
): readonly Finding[] {
  const unsettled = findings.filter(({ ruleId }) => ruleId === settlesFirst);
  if (unsettled.length === 0) return findings;
  return findings.map((finding) => {
    const { fix, ...held } = finding;
    if (!fix || finding.ruleId === settlesFirst) return finding;
    const [from, to] = fix.range;
    const first = positionAt(starts, from).line;
    const last = positionAt(starts, to).line;
    const touches = unsettled.some(({ line }) => first <= line && line <= last);
    return touches ? held : finding;
  });
}
