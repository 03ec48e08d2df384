import type { CalendarDate } from '../../model/calendar-date.ts';

/** A time on the clock on the wall, wherever that hangs. */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

export interface LocalTime extends ClockTime {
  readonly date: CalendarDate;
}

/** A moment, as the clock in a time zone shows it and as an instant. */
export interface Moment {
  readonly local: LocalTime;
  readonly instant: Date;
}

const minuteInMs = 60_000;
const dayInMs = 24 * 60 * minuteInMs;

/** What the clock in a time zone shows at an instant; seconds are left out. */
export function momentOf(instant: Date, zone: string): Moment {
  return { local: localTime(instant, zone), instant };
}

/**
 * The moment at which the clock in a time zone shows a time. In the hour that is skipped in spring
 * that is the time later by as much (02:30 becomes 03:30), in the hour that comes twice in autumn
 * the first one; the same choices as `compatible` in Temporal.
 *
 * @param zone an IANA name, e.g. `Europe/Amsterdam`; an unknown one is a RangeError
 * @see https://tc39.es/proposal-temporal/docs/timezone.html
 */
export function momentAt(local: LocalTime, zone: string): Moment {
  const asUtc = utcOf(local);
  // No zone changes its clock twice within two days.
  const before = offsetAt(asUtc - dayInMs, zone);
  const after = offsetAt(asUtc + dayInMs, zone);
  const fitting = [before, after].find((offset) => offsetAt(asUtc - offset, zone) === offset);
  return momentOf(new Date(asUtc - (fitting ?? before)), zone);
}

/** How far ahead of UTC the clock is, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  return utcOf(localTime(new Date(instant), zone)) - instant;
}

function utcOf({ date, hour, minute }: LocalTime): number {
  return Date.UTC(date.year, date.month - 1, date.day, hour, minute);
}

function localTime(instant: Date, zone: string): LocalTime {
  // Calendar, digits and hours are fixed: the locale of the machine has no say.
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  return {
    date: { year: part('year'), month: part('month'), day: part('day') },
    hour: part('hour'),
    minute: part('minute'),
  };
}
