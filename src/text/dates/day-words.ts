import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Lang } from '../../model/lang.ts';
import type { Phrase } from '../language/phrases.ts';
import { addDays, type Weekday, weekdayOf } from './calendar.ts';
import { weekdayNames } from './weekday-names.ts';

/** What a word like `morgen` means on a day. */
export interface MeantTime {
  readonly unit: 'day' | 'weekend' | 'week' | 'month' | 'year';
  /** The day, the Saturday, the Monday of the week, or a day in the month or the year. */
  readonly date: CalendarDate;
}

export type TimeWord = (written: CalendarDate) => MeantTime;

/** The words and pairs of words that only mean something on the day they were written. */
export function timeWords(lang: Lang): readonly Phrase<TimeWord>[] {
  const days = Object.entries(dayWords[lang]).flatMap(([offset, words]) =>
    words.split(',').map((text) => ({ text, value: day(Number(offset)) })),
  );
  const periods = Object.entries(directions[lang]).flatMap(([offset, words]) =>
    words.split(',').flatMap((word) => [
      ...weekdayNames(lang).map((name, index) => ({
        text: `${word} week ${name.toLowerCase()}`,
        value: dayInWeek(Number(offset), index as Weekday),
      })),
      { text: `${word} week`, value: week(Number(offset)) },
      { text: `${word} ${lang === 'nl' ? 'maand' : 'month'}`, value: month(Number(offset)) },
    ]),
  );
  const weekdays = Object.entries(nearest[lang]).flatMap(([offset, words]) =>
    words.split(',').flatMap((word) =>
      weekdayNames(lang).map((name, index) => ({
        text: `${word} ${name.toLowerCase()}`,
        value: weekday(Number(offset), index as Weekday),
      })),
    ),
  );
  const behind = Object.entries(nearestBehind[lang]).flatMap(([offset, short]) =>
    weekdayNames(lang).map((name, index) => ({
      text: `${name.toLowerCase()} ${short}`,
      value: weekday(Number(offset), index as Weekday),
    })),
  );
  return [...days, ...periods, ...weekdays, ...behind, ...longer[lang]];
}

const dayWords: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  nl: {
    '-2': 'eergisteren',
    '-1': 'gisteren,gisterochtend,gistermiddag,gisteravond',
    '0': 'vandaag,vanochtend,vanmiddag,vanavond',
    '1': 'morgen,morgenochtend,morgenmiddag,morgenavond',
    '2': 'overmorgen',
  },
  en: { '-1': 'yesterday', '0': 'today,tonight', '1': 'tomorrow' },
};

const directions: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  nl: { '-1': 'vorige,afgelopen', '0': 'deze', '1': 'volgende,komende,aanstaande' },
  en: { '-1': 'last', '0': 'this', '1': 'next' },
};

/** `Volgende vrijdag` is for some the first one and for others the second: left out. */
const nearest: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  nl: { '-1': 'afgelopen,jl.', '0': 'deze', '1': 'komende,aanstaande,a.s.' },
  en: { '0': 'this', '1': 'this coming' },
};

/** Without the full stop that stands behind them. */
const nearestBehind: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  nl: { '-1': 'jl', '1': 'a.s' },
  en: {},
};

const longer: Readonly<Record<Lang, readonly Phrase<TimeWord>[]>> = {
  nl: [
    { text: 'afgelopen weekend', value: weekend(-1) },
    { text: 'dit weekend', value: weekend(0) },
    { text: 'komend weekend', value: weekend(0) },
    { text: 'vorig jaar', value: year(-1) },
    { text: 'volgend jaar', value: year(1) },
    { text: 'komend jaar', value: year(1) },
  ],
  en: [
    { text: 'this weekend', value: weekend(0) },
    { text: 'last year', value: year(-1) },
    { text: 'next year', value: year(1) },
  ],
};

function day(offset: number): TimeWord {
  return (written) => ({ unit: 'day', date: addDays(written, offset) });
}

function week(offset: number): TimeWord {
  return (written) => ({ unit: 'week', date: mondayOf(written, offset) });
}

function dayInWeek(offset: number, name: Weekday): TimeWord {
  const sinceMonday = (name + 6) % 7;
  return (written) => ({ unit: 'day', date: addDays(mondayOf(written, offset), sinceMonday) });
}

function mondayOf(written: CalendarDate, offset: number): CalendarDate {
  return addDays(written, offset * 7 - ((weekdayOf(written) + 6) % 7));
}

/** `Afgelopen weekend`, written on a Sunday, is a week ago. */
function weekend(offset: number): TimeWord {
  return (written) => ({ unit: 'weekend', date: addDays(mondayOf(written, offset), 5) });
}

function year(offset: number): TimeWord {
  return (written) => ({ unit: 'year', date: { year: written.year + offset, month: 1, day: 1 } });
}

function month(offset: number): TimeWord {
  return ({ year, month }) => {
    const count = year * 12 + (month - 1) + offset;
    return {
      unit: 'month',
      date: { year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 },
    };
  };
}

/** The nearest such day before or behind the day of writing; not that day itself. */
function weekday(offset: number, name: Weekday): TimeWord {
  return (written) => {
    const ahead = (name - weekdayOf(written) + 7) % 7;
    const days = offset < 0 ? ahead - 7 : offset > 0 && ahead === 0 ? 7 : ahead;
    return { unit: 'day', date: addDays(written, days) };
  };
}
