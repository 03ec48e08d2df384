import { newNewsletterWords } from '../../messages/new-newsletter.ts';
import type { SentIssue } from '../../model/issue.ts';
import { UserError } from '../../model/user-error.ts';
import { freeIssueName, newsletterPath } from '../../scaffold/newsletter-file.ts';
import { nameOfPath } from '../../text/addresses/article-path.ts';
import { visible } from '../../text/display/visible.ts';
import { issuePaths } from '../archive/issue-documents.ts';
import type { CommandContext } from '../context.ts';

/**
 * The name of a month's new issue: the month, or with a number behind it when there is one already.
 * An issue that went out is never written over, as its file is what the record of it is about.
 *
 * @param month `2018-12`
 */
export function newIssueName(
  month: string,
  sent: readonly SentIssue[],
  force: boolean,
  context: CommandContext,
): string {
  const { io, lang, quiet, workspace } = context;
  const say = newNewsletterWords[lang];
  const sentNames = sent.map(({ issue }) => issue);
  const written = issuePaths(context).map(nameOfPath);
  const name = freeIssueName(month, [...written, ...sentNames]);
  const wentOut = sentNames.includes(month);
  if (force && wentOut) throw new UserError(say.sent(month), say.sentHelp(name));
  if (force || name === month) return month;
  const path = visible(newsletterPath(workspace.config.newsletters, month));
  if (!quiet) io.err(`${wentOut ? say.afterSent(month, name) : say.besides(path, name)}\n`);
  return name;
}
