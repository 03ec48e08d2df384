import type { CalendarDate } from '../../model/calendar-date.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import type { ClockTime } from '../../text/dates/clock.ts';
import { type DateFault, readDate } from '../../text/dates/read-date.ts';
import { type Moment, momentAt, momentOf } from './moment.ts';

/** `impossible`: it reads as a moment, but there is no such day or time. */
export type MomentFault = 'malformed' | 'impossible';

const clock = '(\\d{1,2})[:.](\\d\\d)';
const moment = new RegExp(
  `^(\\d{4})-(\\d\\d)-(\\d\\d)(?:T| +)${clock}(?::00(?:\\.0+)?)?(Z|[+-]\\d\\d:?\\d\\d)?$`,
);

/** A day in another form, and a time; `om 9.00` may stand behind a comma. */
const dayAndTime = new RegExp(`^(.+?)(?:,? +(?:om|at) +|,? +)${clock}(?: *uur)?$`, 'i');

/**
 * Reads `2026-11-24 09:00`, also with a T, or with the day as an editor types it: `24-11-2026 9.00`,
 * `morgen 09:00`. Without an offset the clock in `zone` is meant; with one (`Z`, `+01:00`) it is that
 * instant.
 */
export function readMoment(
  text: string,
  zone: string,
  today: CalendarDate,
): Moment | MomentFault | DateFault {
  const [all, year, month, day, hour, minute, offset] = moment.exec(text.trim()) ?? [];
  if (all === undefined) return readSpelled(text.trim(), zone, today);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const time = clockTime(hour, minute);
  if (time === undefined || !isRealDate(date)) return 'impossible';
  if (offset === undefined) return momentAt({ date, ...time }, zone);
  const utc = Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute);
  return momentOf(new Date(utc - offsetInMs(offset)), zone);
}

function readSpelled(
  text: string,
  zone: string,
  today: CalendarDate,
): Moment | MomentFault | DateFault {
  const [, day, hour, minute] = dayAndTime.exec(text) ?? [];
  if (day === undefined) return 'malformed';
  const reading = readDate(day, today);
  const time = clockTime(hour, minute);
  if (!reading.ok) {
    const { fault } = reading;
    if (fault.kind === 'unreadable' || fault.kind === 'empty') return 'malformed';
    return fault.kind === 'impossible' ? 'impossible' : fault;
  }
  return time === undefined ? 'impossible' : momentAt({ date: reading.date, ...time }, zone);
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
