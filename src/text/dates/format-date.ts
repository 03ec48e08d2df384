import type { CalendarDate } from '../../model/calendar-date.ts';

// Our own tables and not Intl's: another ICU must not change a byte of what we send.
const MONTHS = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** The twelve names, January first, spelled as inside a sentence. */
export function monthNames(lang: 'nl' | 'en'): readonly string[] {
  return MONTHS[lang];
}

/** `13 december 2018` or `13 December 2018` */
export function formatDate(d: CalendarDate, lang: 'nl' | 'en'): string {
  return `${d.day} ${formatMonth(d.year, d.month, lang)}`;
}

/**
 * `december 2018` or `December 2018`
 *
 * @param month 1 to 12
 */
export function formatMonth(year: number, month: number, lang: 'nl' | 'en'): string {
  return `${MONTHS[lang][month - 1] ?? month} ${year}`;
}
