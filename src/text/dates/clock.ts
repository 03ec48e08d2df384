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

/**
 * What the clock in a time zone shows at an instant, in whole minutes.
 *
 * @param zone an IANA name, e.g. `Europe/Amsterdam`; an unknown one is a RangeError
 */
export function clockIn(zone: string): (instant: Date | number) => LocalTime {
  // Calendar, digits and hours are fixed: the locale of the machine must not make this 2569 or ٢٠٢٦.
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
    return {
      date: { year: part('year'), month: part('month'), day: part('day') },
      hour: part('hour'),
      minute: part('minute'),
    };
  };
}
