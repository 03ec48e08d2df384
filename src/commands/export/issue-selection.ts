import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import type { Article } from '../../model/article.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { UserError } from '../../model/user-error.ts';
import { isDated, newestFirst, type Selection } from '../../select.ts';
import { slugify } from '../../text/addresses/slug.ts';
import { addDays, compareDates, monthOf, toIso } from '../../text/dates/calendar.ts';
import { formatDate, formatMonth } from '../../text/dates/format-date.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { givenDate } from '../program/given-date.ts';

/** A selection of articles with the name and title of the newsletter they make. */
export interface NamedSelection extends Selection {
  readonly name: string;
  readonly title: string;
}

/** What the flags select; undefined when none of them was given. */
export function selectionOf(flags: Flags, context: CommandContext): NamedSelection | undefined {
  const month = flags.text('month');
  const period = periodOf(flags, context);
  const { from, to, latest } = period;
  const categories = flags.list('category').map((name) => categoryOf(name, context));
  if (!from && !to && latest === undefined && categories.length === 0) return undefined;
  const parts = [
    month ?? [from, to].flatMap((day) => (day ? toIso(day) : [])).join('_'),
    ...(latest === undefined ? [] : [`latest-${latest}`]),
    ...categories.map((name) => slugify(name)),
  ];
  return {
    ...period,
    ...(categories.length > 0 && { categories }),
    name: parts.filter((part) => part !== '').join('-'),
    title: exportNewsletterWords[context.lang].title(titleOf(month, to ?? context.today, context)),
  };
}

/** What `--month`, `--from`, `--to` and `--latest` select. */
export function periodOf(
  flags: Flags,
  context: CommandContext,
): Pick<Selection, 'from' | 'to' | 'latest'> {
  const say = chooseArticlesWords[context.lang];
  const month = flags.text('month');
  const from = givenDate('from', flags, context);
  const to = givenDate('to', flags, context);
  const latest = countOf(flags.text('latest'), context);
  if (month !== undefined && (from || to)) throw new UserError(say.badPeriod, say.badPeriodHelp);
  const days =
    month === undefined ? { ...(from && { from }), ...(to && { to }) } : monthRange(month, context);
  return { ...days, ...(latest !== undefined && { latest }) };
}

function titleOf(month: string | undefined, day: CalendarDate, { lang }: CommandContext): string {
  if (month === undefined) return formatDate(day, lang);
  const [year = 0, number = 0] = month.split('-').map(Number);
  return formatMonth(year, number, lang);
}

/** The newest month that has an article which may be sent. */
export function newestMonth(archive: readonly Article[], context: CommandContext): NamedSelection {
  const say = chooseArticlesWords[context.lang];
  const newest = archive
    .filter(isDated)
    .filter(({ meta }) => !meta.draft && compareDates(meta.date, context.today) <= 0)
    .sort(newestFirst)[0];
  if (!newest) throw new UserError(say.noArticles, say.noArticlesHelp);
  const month = monthOf(newest.meta.date);
  return {
    ...monthRange(month, context),
    name: month,
    title: exportNewsletterWords[context.lang].title(titleOf(month, context.today, context)),
  };
}

function monthRange(
  month: string,
  { lang }: CommandContext,
): { from: CalendarDate; to: CalendarDate } {
  const say = chooseArticlesWords[lang];
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined) throw new UserError(say.badMonth(month), say.badMonthHelp);
  const from = { year: Number(year), month: Number(number), day: 1 };
  const next =
    from.month === 12
      ? { year: from.year + 1, month: 1, day: 1 }
      : { ...from, month: from.month + 1 };
  return { from, to: addDays(next, -1) };
}

function countOf(written: string | undefined, { lang }: CommandContext): number | undefined {
  if (written === undefined || /^[1-9]\d*$/.test(written))
    return written === undefined ? undefined : Number(written);
  const say = chooseArticlesWords[lang];
  throw new UserError(say.badNumber(written), say.badNumberHelp);
}

function categoryOf(name: string, { lang, workspace }: CommandContext): string {
  const { categories } = workspace.config;
  if (categories.length === 0 || categories.includes(name)) return name;
  const say = chooseArticlesWords[lang];
  const meant = closest(name, categories);
  throw new UserError(
    say.unknownCategory(name),
    meant ? say.meant(meant) : say.chooseFrom(categories.join(', ')),
  );
}
