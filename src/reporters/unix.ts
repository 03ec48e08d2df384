import type { Finding } from '../model/finding.ts';
import { visible } from '../text/display/visible.ts';
import type { Reporter } from './define.ts';

/**
 * A line for each finding and nothing else, for editors, `grep` and `wc -l`.
 *
 * @see https://www.gnu.org/prep/standards/html_node/Errors.html for the place in front
 */
export const unix: Reporter = {
  name: 'unix',
  summary: { nl: 'één regel per bevinding', en: 'one line for each finding' },
  render: ({ files }) =>
    files
      .flatMap(({ path, findings }) => findings.map((found) => `${unixLine(path, found)}\n`))
      .join(''),
};

export function unixLine(path: string, found: Finding): string {
  const { line, column, message, severity, ruleId } = found;
  return `${visible(path)}:${line}:${column}: ${visible(message)} [${severity}/${visible(ruleId)}]`;
}
