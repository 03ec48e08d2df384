import type { CalendarDate } from '../model/calendar-date.ts';
import type { Lang } from '../model/lang.ts';
import { formatDate } from '../text/dates/format-date.ts';
import type { DateFault } from '../text/dates/read-date.ts';
import { weekdayNames } from '../text/dates/weekday-names.ts';
import { bilingual } from './bilingual.ts';

/** Why a date that someone typed will not do, and what will. */
export function dateFaultText(fault: DateFault, lang: Lang): string {
  const words = dateFaultWords[lang];
  switch (fault.kind) {
    case 'ambiguous':
      return ambiguous(fault.candidates, lang);
    case 'weekday': {
      const name = (weekday: number) => weekdayNames(lang)[weekday] ?? '';
      return words.weekday(formatDate(fault.date, lang), name(fault.is), name(fault.said));
    }
    default:
      return words[fault.kind];
  }
}

function ambiguous(candidates: readonly CalendarDate[], lang: Lang): string {
  const words = dateFaultWords[lang];
  const dates = candidates.map((date) => formatDate(date, lang));
  const last = dates.slice(-1).join();
  return dates.length > 1
    ? words.ambiguous(dates.slice(0, -1).join(', '), last)
    : words.century(last);
}

/** Of a flag that takes a day, the same for every command. */
export const dateFlagWords = bilingual(
  {
    bad: (flag: string, written: string, reason: string) => `${flag} ‘${written}’: ${reason}`,
    forms: (flag: string) =>
      `Zo kan het ook: ${flag} 2018-12-13, ${flag} "13 december 2018", ${flag} vandaag.`,
    write: (flags: string) => `Schrijf: ${flags}`,
    or: ' of ',
  },
  {
    bad: (flag, written, reason) => `${flag} ‘${written}’: ${reason}`,
    forms: (flag) =>
      `These will do: ${flag} 2018-12-13, ${flag} "13 December 2018", ${flag} today.`,
    write: (flags) => `Write: ${flags}`,
    or: ' or ',
  },
);

const dateFaultWords = bilingual(
  {
    empty: 'Vul een datum in, zoals 13-12-2018 of vandaag.',
    unreadable: 'Dit is niet als datum te lezen. Typ bijvoorbeeld 13-12-2018 of 13 december 2018.',
    impossible: 'Deze dag bestaat niet. Kijk de dag en de maand nog eens na.',
    ambiguous: (dates: string, last: string) => `Is dit ${dates} of ${last}? Typ de datum voluit.`,
    century: (date: string) => `Bedoel je ${date}? Schrijf het jaar met vier cijfers.`,
    weekday: (date: string, is: string, said: string) => `${date} is een ${is}, geen ${said}.`,
  },
  {
    empty: 'Enter a date, such as 2018-12-13 or today.',
    unreadable: 'This does not read as a date. Type for example 2018-12-13 or 13 December 2018.',
    impossible: 'There is no such day. Check the day and the month.',
    ambiguous: (dates, last) => `Is this ${dates} or ${last}? Type the date in full.`,
    century: (date) => `Did you mean ${date}? Write the year in four digits.`,
    weekday: (date, is, said) => `${date} is a ${is}, not a ${said}.`,
  },
);
