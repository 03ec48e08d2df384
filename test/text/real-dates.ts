import fc from 'fast-check';
import { addDays } from '../../src/text/dates/calendar.ts';

/** Every day from 1 January of the year 1 to 31 December 9999. */
export const realDates = fc
  .integer({ min: 0, max: 3_652_058 })
  .map((days) => addDays({ year: 1, month: 1, day: 1 }, days));
