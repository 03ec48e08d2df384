/**
 * A day on the calendar, as someone wrote it down. Deliberately not a `Date`: an article is dated
 * 13 December in every time zone.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}
