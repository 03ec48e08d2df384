import type { CalendarDate } from '../../model/calendar-date.ts';
import { compareDates, toIso, weekdayOf } from './calendar.ts';
import { clockIn } from './clock.ts';

/** What the clock on the wall shows. */
export interface WallTime {
  readonly date: CalendarDate;
  /** Since midnight, 0 to 86,399. */
  readonly seconds: number;
}

/** A moment as the clock in a time zone shows it. */
export interface ZonedTime extends WallTime {
  /** Minutes that the zone is ahead of UTC. */
  readonly offset: number;
}

/**
 * `Thu, 13 Dec 2018 00:00:00 +0100`: the names are English whatever the language, and the offset
 * is a number, as names such as CET mean nothing. https://www.rfc-editor.org/rfc/rfc5322#section-3.3
 */
export function rfc822(time: ZonedTime): string {
  const { year, month, day } = time.date;
  const weekday = weekdays[weekdayOf(time.date)];
  const written = `${two(day)} ${months[month - 1]} ${String(year).padStart(4, '0')}`;
  return `${weekday}, ${written} ${clock(time)} ${offsetText(time, '')}`;
}

/** `2018-12-13T00:00:00+01:00`: https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export function rfc3339(time: ZonedTime): string {
  return `${toIso(time.date)}T${clock(time)}${offsetText(time, ':')}`;
}

export function compareTimes(a: WallTime, b: WallTime): number {
  return compareDates(a.date, b.date) || a.seconds - b.seconds;
}

/**
 * The offset of a zone at the beginning of a day.
 *
 * @param zone an IANA name
 */
export function offsetsIn(zone: string): (date: CalendarDate) => number {
  const clock = clockIn(zone);
  const known = new Map<string, number>();
  return (date) => {
    const key = toIso(date);
    const found = known.get(key) ?? offsetAt(date);
    known.set(key, found);
    return found;
  };

  function offsetAt({ year, month, day }: CalendarDate): number {
    const wanted = utcMinutes(year, month, day, 0, 0);
    // What the clock shows at that moment in UTC gives the offset then; the second look finds the
    // one at midnight when the clock was changed in between.
    const first = shownAt(wanted) - wanted;
    return shownAt(wanted - first) - (wanted - first);
  }

  function shownAt(minutes: number): number {
    const { date, hour, minute } = clock(minutes * 60_000);
    return utcMinutes(date.year, date.month, date.day, hour, minute);
  }
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

function utcMinutes(year: number, month: number, day: number, hour: number, minute: number) {
  // Not Date.UTC alone, which takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000, 0, 1, hour, minute)).setUTCFullYear(year, month - 1, day) / 60_000;
}

function clock({ seconds }: ZonedTime): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map(two).join(':');
}

function offsetText({ offset }: ZonedTime, separator: string): string {
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
