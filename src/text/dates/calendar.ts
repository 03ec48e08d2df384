import type { CalendarDate } from '../../model/calendar-date.ts';
import { clockIn } from './clock.ts';

/** A day of the week, 0 = Sunday, as in `Date.prototype.getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Whether the day exists in the proleptic Gregorian calendar, in the years 1 to 9999. */
export function isRealDate(d: CalendarDate): boolean {
  const inRange = Number.isInteger(d.year) && d.year >= 1 && d.year <= 9999;
  return inRange && sameDate(fromUtc(toUtc(d)), d);
}

/** Negative when `a` comes before `b`, 0 for the same day: for `Array.prototype.sort`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) === 0;
}

/** The day `n` days after `d`, or before it when `n` is negative. */
export function addDays(d: CalendarDate, n: number): CalendarDate {
  return fromUtc(toUtc({ ...d, day: d.day + n }));
}

export function weekdayOf(d: CalendarDate): Weekday {
  return toUtc(d).getUTCDay() as Weekday;
}

/** `2018-12-13` */
export function toIso(d: CalendarDate): string {
  return `${monthOf(d)}-${String(d.day).padStart(2, '0')}`;
}

/** `2018-12` */
export function monthOf(d: CalendarDate): string {
  return `${String(d.year).padStart(4, '0')}-${String(d.month).padStart(2, '0')}`;
}

/**
 * The day it is in a time zone at an instant.
 *
 * @param zone an IANA name, e.g. `Europe/Amsterdam`; an unknown one is a RangeError
 */
export function todayIn(zone: string, now: Date): CalendarDate {
  // Amsterdam is one hour ahead of UTC or two, so till 22 o'clock it is the same day there. The
  // first question to Intl takes longer than checking ten articles.
  if (zone === 'Europe/Amsterdam' && now.getUTCHours() < 22) return fromUtc(now);
  return clockIn(zone)(now).date;
}

function toUtc(d: CalendarDate): Date {
  // Not Date.UTC(year, ...), which takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(d.year, d.month - 1, d.day);
  return date;
}

function fromUtc(date: Date): CalendarDate {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
