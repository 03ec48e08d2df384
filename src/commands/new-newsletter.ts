import { readArchive } from '../archive.ts';
import { newNewsletterWords } from '../messages/new-newsletter.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { UserError } from '../model/user-error.ts';
import {
  monthStart,
  newsletterDate,
  newsletterFile,
  newsletterPath,
} from '../scaffold/newsletter-file.ts';
import { oneLine } from '../scaffold/one-line.ts';
import { unsentOf } from '../scaffold/unsent.ts';
import { monthOf } from '../text/dates/calendar.ts';
import { formatMonth } from '../text/dates/format-date.ts';
import { visible } from '../text/display/visible.ts';
import { sentIssues } from './archive/sent-issues.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { deliverScaffold } from './new/deliver-scaffold.ts';
import { newIssueName } from './new/new-issue-name.ts';
import { sentArticles } from './new/sent-articles.ts';
import { askDate, givenTitle } from './new/title-and-date.ts';
import type { Flags } from './program/flags.ts';
import { givenDate } from './program/given-date.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async (args, flags, context) => {
  requireWorkspace(context);
  const { io, lang, quiet, workspace } = context;
  const words = newNewsletterWords[lang];
  const wantedTitle = givenTitle(args, flags, context);
  const wantedDate = givenDate('date', flags, context);
  const wantedMonth = givenMonth(flags, context);
  const ask = askOrTake(flags, context);

  const initial = newsletterDate(context.today, wantedMonth ?? context.today);
  const date = wantedDate ?? (await ask.date(words.askDate, initial));
  const month = wantedMonth ?? date;
  const monthName = formatMonth(month.year, month.month, lang);
  const title =
    wantedTitle || (await ask.text(words.askTitle, words.title(monthName), words.emptyTitle));
  const subject =
    oneLine(flags.text('subject') ?? '') ||
    (await ask.text(words.askSubject, title, words.emptySubject));
  const preheader = flags.text('preheader') ?? (await ask.text(words.askPreheader, ''));

  const sent = sentIssues(context);
  const name = newIssueName(monthOf(month), sent, flags.on('force') === true, context);
  const path = newsletterPath(workspace.config.newsletters, name);
  const metas = readArchive(workspace, io.files).flatMap(({ article }) => article?.meta ?? []);
  const slugs = unsentOf(metas, sentArticles(path, sent, context), monthOf(month));
  if (slugs.length === 0 && !quiet) io.err(`${words.nothingUnsent(monthName)}\n`);
  const answers = { title, date, subject, preheader: oneLine(preheader), slugs };
  const next = (opened: boolean) => ({
    advice: slugs.length === 0 ? words.fillFirst : opened ? words.checkText : words.writeText,
    command: 'viag export newsletter',
  });
  return deliverScaffold(newsletterFile(path, answers, lang), next, flags, context);
};

function givenMonth(flags: Flags, { lang }: CommandContext): CalendarDate | undefined {
  const month = flags.text('month');
  if (month === undefined) return undefined;
  const start = monthStart(month);
  if (start !== undefined) return start;
  const words = newNewsletterWords[lang];
  throw new UserError(words.badMonth(visible(month)), words.badMonthHelp);
}

/** Every question has an answer to go by, so without a terminal there is nothing to refuse. */
function askOrTake(flags: Flags, context: CommandContext) {
  const { io } = context;
  const silent = flags.on('yes') === true || !io.terminal.interactive;
  return {
    date: async (message: string, initial: CalendarDate) =>
      silent ? initial : askDate(await io.prompts(), message, initial, context),
    text: async (message: string, initial: string, empty?: string) => {
      if (silent) return initial;
      const prompts = await io.prompts();
      const check = (answer: string) => (oneLine(answer) === '' ? empty : undefined);
      return oneLine(await prompts.text({ message, default: initial, check }));
    },
  };
}
