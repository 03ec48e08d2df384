import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../model/finding.ts';
import { visible } from '../text/display/visible.ts';
import { type Reporter, repositoryPath } from './define.ts';
import { pretty } from './pretty.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Annotations beside the lines of a pull request, and the readable report for the log.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = {
  name: 'github',
  summary: { nl: 'aantekeningen in GitHub Actions', en: 'annotations in GitHub Actions' },
  render(report, context) {
    const annotations = report.files.flatMap(({ path, findings }) =>
      findings.map((found) => annotation(repositoryPath(path, context), found)),
    );
    return `${withoutCommands(pretty.render(report, context))}${annotations.join('')}`;
  },
};

/**
 * Lines for the log of GitHub Actions, between `stop-commands` and its resumption: a title such as
 * `::add-mask::x` would otherwise be carried out.
 *
 * @param log ends in a newline, if there is any of it
 */
export function withoutCommands(log: string): string {
  // No text can hold a hash of the text that it is itself part of.
  const word = createHash('sha256').update(log).digest('hex').slice(0, 32);
  return `::stop-commands::${word}\n${log}::${word}::\n`;
}

function annotation(path: string, found: Finding): string {
  const { line, column, endLine, endColumn, ruleId, message, severity } = found;
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
  const place = `file=${property(path)},line=${line},endLine=${endLine}${columns}`;
  const title = `title=${property(ruleId)}`;
  return `::${commands[severity]} ${place},${title}::${data(visible(message))}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
