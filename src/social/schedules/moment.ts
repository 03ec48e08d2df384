import { clockIn, type LocalTime } from '../../text/dates/clock.ts';

/** A moment, as the clock in a time zone shows it and as an instant. */
export interface Moment {
  readonly local: LocalTime;
  readonly instant: Date;
}

const dayInMs = 24 * 60 * 60_000;

/** What the clock in a time zone shows at an instant; seconds are left out. */
export function momentOf(instant: Date, zone: string): Moment {
  return { local: clockIn(zone)(instant), instant };
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
  const clock = clockIn(zone);
  /** How far ahead of UTC the clock is, in milliseconds. */
  const offsetAt = (instant: number) => utcOf(clock(instant)) - instant;
  const asUtc = utcOf(local);
  // No zone changes its clock twice within two days.
  const before = offsetAt(asUtc - dayInMs);
  const after = offsetAt(asUtc + dayInMs);
  const fitting = [before, after].find((offset) => offsetAt(asUtc - offset) === offset);
  const instant = new Date(asUtc - (fitting ?? before));
  return { local: clock(instant), instant };
}

function utcOf({ date, hour, minute }: LocalTime): number {
  return Date.UTC(date.year, date.month - 1, date.day, hour, minute);
}
