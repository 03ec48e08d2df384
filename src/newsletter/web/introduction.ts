import type { Config } from '../../model/config.ts';
import type { Issue } from '../../model/issue.ts';
import { renderWebHtml } from '../../render/web-html.ts';
import { type PageContext, webOptions } from './context.ts';

/** The editor's introduction. Its headings are of the level of the sections. */
export function introduction(issue: Issue, config: Config, context: PageContext): string {
  if (!issue.introduction) return '';
  return renderWebHtml(issue.introduction, webOptions(context, config.newsletters, 'intro', 2));
}
