import * as v from 'valibot';
import type { Lang } from '../../model/lang.ts';
import type { Prose } from '../../model/prose.ts';
import { addDays, compareDates, weekdayOf } from '../../text/dates/calendar.ts';
import { closingDates } from '../../text/dates/closing-dates.ts';
import { type MeantTime, timeWords } from '../../text/dates/day-words.ts';
import { formatDate, formatMonth, monthNames } from '../../text/dates/format-date.ts';
import { weekdayNames } from '../../text/dates/weekday-names.ts';
import { isOwnWords } from '../../text/language/own-words.ts';
import { type FoundPhrase, findPhrases, phraseIndex } from '../../text/language/phrases.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

const words = { nl: phraseIndex(timeWords('nl')), en: phraseIndex(timeWords('en')) };

/** `Vandaag de dag`, `de morgen`, `het web van vandaag`, `vandaag of morgen`: no day is meant. */
const nearBefore: Readonly<Record<Lang, RegExp>> = {
  nl: /(?:^|[\s('’])(?:van|tot|of|de|elke|iedere|'s|’s|goede|goeden|in|een|die|vroege|op|sinds|zoals|hoe we|(?:je|jij|men)(?: \p{L}+)?)\s$/iu,
  en: /(?:^|[\s(])(?:of|until|or|and|the|for|as|than|even|still|like|if you|'s|by)\s$/iu,
};
/** `De volgende week` comes after another one, `in deze maand` after what was told. */
const anyBefore = /(?:^|\s)(?:de|een|elke|iedere|die|het|in|the|every|a)\s$/i;
const nearBehind: Readonly<Record<Lang, RegExp>> = {
  nl: /^\s(?:de dag|of|en morgen|nog|niet|al)(?!\p{L})/iu,
  en: /^(?:['’]s|\s(?:or|and tomorrow|we live))(?!\p{L})/iu,
};

/** `Tot volgende week!` takes leave of whoever comes; with a date in it nobody would say so. */
const farewell = /(?:^|[.!?…]\s+|[\n\u2029])(?:Tot|See you) (?:volgend|komend|next)/u;

/** `Aanstaande donderdag (15 oktober)`: the reader knows. */
const dateBehind = new RegExp(
  String.raw`^[\s,(]*(?:\p{L}+dag|\p{L}+day)?[\s,(]*(?:\d{1,2}\s+)?(?:${[...monthNames('nl'), ...monthNames('en')].join('|')})`,
  'iu',
);

/** With a full stop of its own. */
const shortened = / (?:a\.s|jl)\.$/i;

export const stalePromise = articleRule({
  id: 'language/stale-promise',
  severity: 'warning',
  summary: {
    nl: 'Een tekst klopt ook als je hem later leest.',
    en: 'A text also holds when it is read later.',
  },
  why: {
    nl: 'Een nieuwsbrief wordt dagen later gelezen en een artikel jaren later. ‘Morgen’ is dan allang voorbij. Schrijf de datum. En wie zich nog aanmeldt voor een datum die voorbij is, is teleurgesteld.',
    en: 'A newsletter is read days later and an article years later. “Tomorrow” is long past by then. Write the date. And whoever still signs up by a date that has passed is disappointed.',
  },
  options: v.strictObject({
    /** Closing dates in articles older than this many days are history. */
    days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 92),
  }),
  messages: {
    nl: {
      day: (word: string, date: string) =>
        `‘${word}’ is voor de lezer een andere dag. Schrijf de datum: ${date}.`,
      period: (word: string, date: string) =>
        `‘${word}’ is voor de lezer een ander moment. Schrijf: ${date}.`,
      passed: (date: string) =>
        `Je vraagt de lezer iets te doen, maar ${date} is voorbij. Noem een nieuwe datum of haal de oproep weg.`,
      week: (date: string) => `de week van ${date}`,
      weekend: (date: string) => `het weekend van ${date}`,
    },
    en: {
      day: (word: string, date: string) =>
        `“${word}” is another day for the reader. Write the date: ${date}.`,
      period: (word: string, date: string) =>
        `“${word}” is another time for the reader. Write: ${date}.`,
      passed: (date: string) =>
        `You ask the reader to do something, but ${date} has passed. Give a new date or remove the call.`,
      week: (date: string) => `the week of ${date}`,
      weekend: (date: string) => `the weekend of ${date}`,
    },
  },
  good: [
    {
      note: 'the date stands with it',
      body: 'Komende donderdag (20 december) en vandaag, 13 december.\n',
    },
    { note: 'taking leave', body: 'Kom ook naar Ede. Tot volgende week!\n\nTot volgend jaar.\n' },
    { note: 'no day in particular', body: 'Werk dat je vandaag doet, is straks af.\n' },
    {
      body: 'Vandaag de dag werkt iedereen zo. Van de vroege morgen tot de avond. De stad van morgen.\n',
    },
    { body: 'De wethouder zei: “Morgen zien we verder.”\n\n> Gisteren was het druk.\n' },
    { note: 'nobody is asked anything', body: 'Tot en met 13 december 2018 gold de oude regel.\n' },
    {
      note: 'still open',
      head: 'title: ALV\nauthor: Redactie VIAG\ndate: 2025-12-13\ncategory: Nieuws',
      path: 'articles/2025-12-13-alv.md',
      body: 'Meld je aan vóór 8 januari.\n',
    },
    { note: 'history', body: 'Meld je aan vóór 20 december 2018.\n' },
    {
      note: 'without a date nothing can be said',
      head: 'title: Woo\nauthor: Redactie VIAG\ncategory: Nieuws',
      body: 'Morgen is het zover.\n',
    },
  ],
  bad: [
    {
      body: 'Morgen is de ALV. Volgende week volgt het verslag en volgende maand de cijfers.\n',
      finds: [
        '7:1 ‘Morgen’ is voor de lezer een andere dag. Schrijf de datum: vrijdag 14 december 2018.',
        '7:19 ‘Volgende week’ is voor de lezer een ander moment. Schrijf: de week van 17 december 2018.',
        '7:54 ‘volgende maand’ is voor de lezer een ander moment. Schrijf: januari 2019.',
      ],
    },
    {
      body: 'Volgende week maandag of aanstaande donderdag is het zover, net als afgelopen\ndonderdag.\n',
      finds: [
        '7:1 ‘Volgende week maandag’ is voor de lezer een andere dag. Schrijf de datum: maandag 17 december 2018.',
        '7:26 ‘aanstaande donderdag’ is voor de lezer een andere dag. Schrijf de datum: donderdag 20 december 2018.',
        '7:69 ‘afgelopen donderdag’ is voor de lezer een andere dag. Schrijf de datum: donderdag 6 december 2018.',
      ],
    },
    {
      body: 'Net als vorig jaar kun je tot volgende week reageren. Tot deze week.\n',
      finds: [
        '7:9 ‘vorig jaar’ is voor de lezer een ander moment. Schrijf: 2017.',
        '7:31 ‘volgende week’ is voor de lezer een ander moment. Schrijf: de week van 17 december 2018.',
        '7:59 ‘deze week’ is voor de lezer een ander moment. Schrijf: de week van 10 december 2018.',
      ],
    },
    {
      body: 'Dit weekend, a.s. woensdag, maandag jl. en dinsdag a.s. wel. Volgend jaar ook.\n',
      finds: [
        '7:1 ‘Dit weekend’ is voor de lezer een ander moment. Schrijf: het weekend van 15 december 2018.',
        '7:14 ‘a.s. woensdag’ is voor de lezer een andere dag. Schrijf de datum: woensdag 19 december 2018.',
        '7:29 ‘maandag jl.’ is voor de lezer een andere dag. Schrijf de datum: maandag 10 december 2018.',
        '7:44 ‘dinsdag a.s.’ is voor de lezer een andere dag. Schrijf de datum: dinsdag 18 december 2018.',
        '7:62 ‘Volgend jaar’ is voor de lezer een ander moment. Schrijf: 2019.',
      ],
    },
    {
      note: 'a call that stands around its date',
      head: 'title: ALV\nauthor: Redactie VIAG\ndate: 2025-11-20\ncategory: Nieuws',
      path: 'articles/2025-11-20-alv.md',
      body: 'Schrijf je uiterlijk vrijdag 12 december 2025 in.\n',
      finds: [
        '7:12 Je vraagt de lezer iets te doen, maar 12 december 2025 is voorbij. Noem een nieuwe datum of haal de oproep weg.',
      ],
    },
    {
      note: 'a closing date that has passed',
      head: 'title: ALV\nauthor: Redactie VIAG\ndate: 2025-11-20\ncategory: Nieuws',
      path: 'articles/2025-11-20-alv.md',
      body: 'Meld je aan vóór vrijdag 12 december. Tot 12 december was er tijd.\n',
      finds: [
        '7:13 Je vraagt de lezer iets te doen, maar 12 december 2025 is voorbij. Noem een nieuwe datum of haal de oproep weg.',
      ],
    },
  ],
  *check(article, { say, options, config, today, lang: shownIn }) {
    const lang = articleLanguage(article, config);
    const { date } = article.meta;
    if (!lang || !date) return;
    for (const prose of article.prose()) {
      for (const found of findPhrases(prose, words[lang])) {
        if (!isMeant(prose, found, lang)) continue;
        const end =
          found.end + (shortened.test(prose.text.slice(found.start, found.end + 1)) ? 1 : 0);
        const written = prose.text.slice(found.start, end).replace(/\s+/g, ' ');
        const time = found.phrase.value(date);
        const relative = time.unit === 'day' ? say.day : say.period;
        yield {
          message: relative(written, spelled(time, shownIn, say)),
          range: prose.placeOf(found.start, end),
        };
      }
      for (const { date: closing, start, end } of closingDates(prose, date)) {
        if (compareDates(closing, today) >= 0) continue;
        const isHistory = compareDates(addDays(date, options.days), today) < 0;
        if (isHistory && compareDates(closing, date) >= 0) continue;
        yield {
          message: say.passed(formatDate(closing, shownIn)),
          range: prose.placeOf(start, end),
        };
      }
    }
  },
});

function isMeant(prose: Prose, { phrase, start, end }: FoundPhrase<unknown>, lang: Lang): boolean {
  const before = prose.text.slice(Math.max(0, start - 24), start);
  const behind = prose.text.slice(end, end + 32);
  const isPeriod = phrase.text.includes(' ');
  if (isPeriod ? anyBefore.test(before) : nearBefore[lang].test(before)) return false;
  if (farewell.test(prose.text.slice(Math.max(0, start - 24), end)) && /^[.!]/.test(behind)) {
    return false;
  }
  if (!isPeriod && nearBehind[lang].test(behind)) return false;
  return !dateBehind.test(behind) && isOwnWords(prose, start, end);
}

interface Spans {
  readonly week: (date: string) => string;
  readonly weekend: (date: string) => string;
}

function spelled({ unit, date }: MeantTime, lang: Lang, say: Spans): string {
  if (unit === 'year') return `${date.year}`;
  if (unit === 'month') return formatMonth(date.year, date.month, lang);
  const full = formatDate(date, lang);
  return unit === 'day' ? `${weekdayNames(lang)[weekdayOf(date)]} ${full}` : say[unit](full);
}
