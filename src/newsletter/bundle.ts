import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import type { OutputFile } from '../model/output-file.ts';
import { renderIssueHtml } from './html.ts';
import { manifestOf } from './manifest.ts';
import { renderIssueText } from './text.ts';

/** Everything a mailing needs, the manifest last because it lists the others. */
export function bundleIssue(
  issue: Issue,
  pictures: readonly OutputFile[],
  config: Config,
): readonly OutputFile[] {
  const files: readonly OutputFile[] = [
    { path: 'index.html', content: renderIssueHtml(issue, config) },
    { path: 'newsletter.txt', content: renderIssueText(issue, config) },
    ...pictures,
  ];
  return [...files, manifestOf(issue, files)];
}
