import { isRealDate } from '../../text/calendar.ts';
import type { ClockTime } from '../../text/clock.ts';
import { type Moment, momentAt, momentOf } from './moment.ts';

/** `impossible`: it reads as a moment, but there is no such day or time. */
export type MomentFault = 'malformed' | 'impossible';

const clock = '(\\d{1,2})[:.](\\d\\d)';
const moment = new RegExp(
  `^(\\d{4})-(\\d\\d)-(\\d\\d)(?:T| +)${clock}(?::00(?:\\.0+)?)?(Z|[+-]\\d\\d:?\\d\\d)?$`,
);

/**
 * Reads `2026-11-24 09:00`, also with a T. Without an offset the clock in `zone` is meant; with one
 * (`Z`, `+01:00`) it is that instant.
 */
export function readMoment(text: string, zone: string): Moment | MomentFault {
  const [all, year, month, day, hour, minute, offset] = moment.exec(text.trim()) ?? [];
  if (all === undefined) return 'malformed';
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const time = clockTime(hour, minute);
  if (time === undefined || !isRealDate(date)) return 'impossible';
  if (offset === undefined) return momentAt({ date, ...time }, zone);
  const utc = Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute);
  return momentOf(new Date(utc - offsetInMs(offset)), zone);
}

/** Reads `09:00`, also `9.00`. */
export function readClockTime(text: string): ClockTime | MomentFault {
  const [all, hour, minute] = new RegExp(`^${clock}$`).exec(text.trim()) ?? [];
  return all === undefined ? 'malformed' : (clockTime(hour, minute) ?? 'impossible');
}

function clockTime(hour: string | undefined, minute: string | undefined): ClockTime | undefined {
  const time = { hour: Number(hour), minute: Number(minute) };
  return time.hour < 24 && time.minute < 60 ? time : undefined;
}

function offsetInMs(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
