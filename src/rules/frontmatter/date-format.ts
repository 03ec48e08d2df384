import type { CalendarDate } from '../../model/calendar-date.ts';
import { dateInFileName } from '../../text/addresses/article-path.ts';
import { sameDate, toIso } from '../../text/dates/calendar.ts';
import { readWrittenDate, type WrittenDate } from '../../text/dates/written-date.ts';
import { dateValues } from '../date-values.ts';
import { articleRule } from '../define.ts';

const betweenCurlyQuotes = /^[“”„‘’‚](.*)[“”‘’]$/s;

const messages = {
  nl: {
    write: (written: string, iso: string) =>
      `‘${written}’ is geen datum in de vorm jjjj-mm-dd. Schrijf: ${iso}`,
    curly: (iso: string) =>
      `Om deze datum staan gekrulde aanhalingstekens; YAML leest die als een deel van de tekst. Schrijf: ${iso}`,
    choose: (written: string, first: string, second: string) =>
      `‘${written}’ kan twee dagen zijn. Schrijf: ${first} of ${second}`,
    century: (written: string, iso: string) =>
      `‘${written}’ is geen datum in de vorm jjjj-mm-dd. Schrijf het jaar voluit, bijvoorbeeld: ${iso}`,
    named: (written: string, iso: string) =>
      `‘${written}’ is geen datum in de vorm jjjj-mm-dd. Schrijf, zoals in de bestandsnaam: ${iso}`,
    unclear: (written: string) =>
      `‘${written}’ is geen datum in de vorm jjjj-mm-dd, zoals 2018-12-13.`,
  },
  en: {
    write: (written: string, iso: string) =>
      `‘${written}’ is not a date as yyyy-mm-dd. Write: ${iso}`,
    curly: (iso: string) =>
      `This date stands between curly quotes, which YAML takes for a part of the text. Write: ${iso}`,
    choose: (written: string, first: string, second: string) =>
      `‘${written}’ may be two days. Write: ${first} or ${second}`,
    century: (written: string, iso: string) =>
      `‘${written}’ is not a date as yyyy-mm-dd. Write the year in full, for instance: ${iso}`,
    named: (written: string, iso: string) =>
      `‘${written}’ is not a date as yyyy-mm-dd. Write, as in the file name: ${iso}`,
    unclear: (written: string) => `‘${written}’ is not a date as yyyy-mm-dd, such as 2018-12-13.`,
  },
};

export const dateFormat = articleRule({
  id: 'frontmatter/date-format',
  severity: 'error',
  fixable: true,
  summary: {
    nl: 'Een datum staat er als jaar-maand-dag.',
    en: 'A date is written as year-month-day.',
  },
  why: {
    nl: 'Bij 03-04-2018 leest de een 3 april en de ander 4 maart, en een computer kiest zonder het te zeggen. 2018-04-03 kan maar één ding betekenen.',
    en: 'One reader takes 03-04-2018 for 3 April and another for 4 March, and a computer chooses without saying so. 2018-04-03 can mean only one thing.',
  },
  messages,
  good: [
    {},
    {
      note: 'Een tijd erbij mag.',
      head: 'title: X\nauthor: Y\ndate: 2018-12-13 09:30:00 +0100\ncategory: Nieuws',
    },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 13-12-2018\ncategory: Nieuws',
      finds: ['4:7 ‘13-12-2018’ is geen datum in de vorm jjjj-mm-dd. Schrijf: 2018-12-13'],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      note: 'Een tekstverwerker maakt de aanhalingstekens krom.',
      head: 'title: “Woo”\nauthor: Redactie VIAG\ndate: “2018-12-13”\ncategory: Nieuws',
      finds: [
        '4:7 Om deze datum staan gekrulde aanhalingstekens; YAML leest die als een deel van de tekst. Schrijf: 2018-12-13',
      ],
      fixed:
        '---\ntitle: “Woo”\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      note: 'Dag of maand? viag raadt niet.',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 03-04-2018\ncategory: Nieuws',
      finds: ['4:7 ‘03-04-2018’ kan twee dagen zijn. Schrijf: 2018-04-03 of 2018-03-04'],
    },
    {
      note: 'De bestandsnaam zegt welke dag.',
      path: 'articles/2025-03-11-woo.md',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 11/03/2025\ncategory: Nieuws',
      finds: [
        '4:7 ‘11/03/2025’ is geen datum in de vorm jjjj-mm-dd. Schrijf, zoals in de bestandsnaam: 2025-03-11',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2025-03-11\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 17-3-25\ncategory: Nieuws',
      finds: [
        '4:7 ‘17-3-25’ is geen datum in de vorm jjjj-mm-dd. Schrijf het jaar voluit, bijvoorbeeld: 2025-03-17',
      ],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: ergens in maart\ncategory: Nieuws',
      finds: ['4:7 ‘ergens in maart’ is geen datum in de vorm jjjj-mm-dd, zoals 2018-12-13.'],
    },
    {
      note: 'De tijd klopt niet; viag gooit hem niet weg.',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13 18:000:00\ncategory: Nieuws',
      finds: [
        '4:7 ‘2018-12-13 18:000:00’ is geen datum in de vorm jjjj-mm-dd. Schrijf: 2018-12-13',
      ],
    },
  ],
  *check(article, { say }) {
    const dateKey = article.frontMatter.keys.get('date');
    const named = dateInFileName(article.path);
    for (const { key, written, reading, range, own } of dateValues(article)) {
      if (reading.kind !== 'malformed') continue;
      // Another system's key may hold anything; only a date gone wrong is worth a word.
      if (!own && !/^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/.test(written)) continue;
      const bare = betweenCurlyQuotes.exec(written)?.[1];
      if (bare !== undefined && readWrittenDate(bare).kind === 'date') {
        yield { message: say.curly(bare), range, ...(own && { fix: { range, text: bare } }) };
        continue;
      }
      const [suggested, message] = adviceOn(
        written,
        reading,
        key === dateKey ? named : undefined,
        say,
      );
      // Another system may want its own form, and a time that is off is still a time.
      const whole = own && suggested !== undefined && !/\d:\d/.test(written);
      yield { message, range, ...(whole && { fix: { range, text: toIso(suggested) } }) };
    }
  },
});

/** The day that is meant, where that is certain, and what to say. */
function adviceOn(
  written: string,
  { suggestion, candidates = [] }: Extract<WrittenDate, { kind: 'malformed' }>,
  inName: CalendarDate | undefined,
  say: (typeof messages)['nl'],
): readonly [CalendarDate | undefined, string] {
  if (suggestion) return [suggestion, say.write(written, toIso(suggestion))];
  const named = candidates.find((date) => inName && sameDate(date, inName));
  if (named) return [named, say.named(written, toIso(named))];
  const [first, second] = candidates;
  if (first && !/\d{4}/.test(written)) return [undefined, say.century(written, toIso(first))];
  if (first && second) return [undefined, say.choose(written, toIso(first), toIso(second))];
  return [undefined, say.unclear(written)];
}
