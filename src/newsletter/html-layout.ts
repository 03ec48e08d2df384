import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import type { Addresses } from './addresses.ts';
import type { Tag } from './checks/tags.ts';
import { tagsIn } from './checks/tags.ts';
import { renderIssueHtml } from './html.ts';

/** What makes the HTML of a newsletter: viag's own layout, or an editor's template. */
export interface HtmlLayout {
  render(issue: Issue, config: Config, addresses: Addresses): string | Promise<string>;
  /** The tags in what it makes, for the checks. */
  tagsIn(html: string): readonly Tag[] | Promise<readonly Tag[]>;
}

export const ownLayout: HtmlLayout = { render: renderIssueHtml, tagsIn };
