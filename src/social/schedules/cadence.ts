import { addDays, type Weekday, weekdayOf } from '../../text/dates/calendar.ts';
import type { ClockTime } from '../../text/dates/clock.ts';
import { weekdayFromWord } from '../../text/dates/date-words.ts';
import { type Moment, momentAt } from './moment.ts';

/** How the moments follow each other. */
export type Cadence =
  /** Every so many days, at the same time on the clock. */
  | { readonly kind: 'every'; readonly days: number }
  /** On these days of the week. */
  | { readonly kind: 'on'; readonly weekdays: readonly Weekday[]; readonly time: ClockTime };

/** Reads `2d` (days) or `1w` (weeks) as a number of days, 1 to 366. */
export function readEvery(text: string): number | undefined {
  const [, number = '', unit] = /^(\d{1,3})([dw])$/i.exec(text.trim()) ?? [];
  const days = Number(number) * (unit?.toLowerCase() === 'w' ? 7 : 1);
  return days >= 1 && days <= 366 ? days : undefined;
}

/** Reads `di,do` or `Tuesday, Thursday`; the word that is no day of the week when there is one. */
export function readWeekdays(
  text: string,
): { readonly weekdays: readonly Weekday[] } | { readonly unknown: string } {
  const words = text.split(',').map((word) => word.trim());
  const weekdays = words.map((word) => weekdayFromWord(word.toLowerCase().replace(/\.$/, '')));
  const unknown = words.find((_, at) => weekdays[at] === undefined);
  if (unknown !== undefined) return { unknown };
  return { weekdays: weekdays.filter((day) => day !== undefined) };
}

/**
 * The first so many moments from `start` on, in order; with `every` the first is `start` itself.
 * Clocks that are put forward or back do not shift them: nine o'clock stays nine o'clock.
 */
export function momentsFrom(
  start: Moment,
  count: number,
  cadence: Cadence,
  zone: string,
): readonly Moment[] {
  const { local } = start;
  if (cadence.kind === 'every') {
    return Array.from({ length: count }, (_, at) =>
      at === 0 ? start : momentAt({ ...local, date: addDays(local.date, at * cadence.days) }, zone),
    );
  }
  const found: Moment[] = [];
  for (let days = 0; found.length < count && cadence.weekdays.length > 0; days += 1) {
    const date = addDays(local.date, days);
    if (!cadence.weekdays.includes(weekdayOf(date))) continue;
    const moment = momentAt({ ...cadence.time, date }, zone);
    if (moment.instant >= start.instant) found.push(moment);
  }
  return found;
}
