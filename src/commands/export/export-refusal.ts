import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import type { Article } from '../../model/article.ts';
import type { CheckOutcome } from '../../newsletter/check-mailing.ts';
import type { IssueFault } from '../../newsletter/issue-faults.ts';
import { visible } from '../../text/display/visible.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import type { CommandContext } from '../context.ts';

/** What is wrong with an issue file, each with its place. */
export function faultyIssueText(
  document: Article,
  faults: readonly IssueFault[],
  { lang, paint }: CommandContext,
): string {
  const say = exportNewsletterWords[lang];
  const lines = faults.map((fault) => `  ${visible(placed(document, fault))}`);
  return `${paint.red(say.faultyIssue(document.path))}\n${lines.join('\n')}\n`;
}

/** `newsletters/2018-12.md:7:5  Er is geen artikel ‘…’.` */
export function placed({ path, text }: Article, { range, message }: IssueFault): string {
  const { line, column } = positionAt(lineStarts(text), range?.[0] ?? 0);
  return `${path}:${line}:${column}  ${message}`;
}

/** What an inbox, a reader or the law would hold against the mailing, and how to send it anyway. */
export function faultyMailingText(
  outcomes: readonly CheckOutcome[],
  { lang, paint }: CommandContext,
): string {
  const say = exportNewsletterWords[lang];
  const failing = outcomes.filter(({ problems }) => problems.some(isError));
  const lines = failing.flatMap(({ problems }) =>
    problems.filter(isError).map(({ message }) => `  ${visible(message)}`),
  );
  const flags = failing.map(({ check }) => `--allow ${check.id}`).join(' ');
  return `${paint.red(say.faultyMailing)}\n${lines.join('\n')}\n${say.faultyMailingHelp(flags)}\n`;
}

export function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}
