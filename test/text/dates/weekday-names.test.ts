import { expect, it } from 'vitest';
import { weekdayNames } from '../../../src/text/dates/weekday-names.ts';

it.each(['nl', 'en'] as const)('has the weekday names that Intl has for %s', (lang) => {
  const intl = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  // 16 December 2018 was a Sunday.
  const names = Array.from({ length: 7 }, (_, i) =>
    intl.format(new Date(Date.UTC(2018, 11, 16 + i))),
  );
  expect(weekdayNames(lang)).toEqual(names);
});
