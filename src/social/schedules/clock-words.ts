import { toIso } from '../../text/dates/calendar.ts';
import type { LocalTime } from '../../text/dates/clock.ts';

/** `2026-11-24 09:00` */
export function dateAndTime(local: LocalTime): string {
  return `${toIso(local.date)} ${clockWords(local)}`;
}

/** `09:00` */
export function clockWords({ hour, minute }: LocalTime): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
