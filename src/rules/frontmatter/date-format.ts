import { toIso } from '../../text/calendar.ts';
import { readWrittenDate } from '../../text/written-date.ts';
import { dateValues } from '../date-values.ts';
import { articleRule } from '../define.ts';

const betweenCurlyQuotes = /^[“”„‘’‚](.*)[“”‘’]$/s;

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
  messages: {
    nl: {
      write: (written: string, iso: string) =>
        `‘${written}’ is geen datum in de vorm jjjj-mm-dd. Schrijf: ${iso}`,
      curly: (iso: string) =>
        `Om deze datum staan gekrulde aanhalingstekens; YAML leest die als een deel van de tekst. Schrijf: ${iso}`,
      unclear: (written: string) =>
        `‘${written}’ is geen datum in de vorm jjjj-mm-dd, zoals 2018-12-13.`,
    },
    en: {
      write: (written: string, iso: string) =>
        `‘${written}’ is not a date as yyyy-mm-dd. Write: ${iso}`,
      curly: (iso: string) =>
        `This date stands between curly quotes, which YAML takes for a part of the text. Write: ${iso}`,
      unclear: (written: string) => `‘${written}’ is not a date as yyyy-mm-dd, such as 2018-12-13.`,
    },
  },
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
      finds: ['4:7 ‘03-04-2018’ is geen datum in de vorm jjjj-mm-dd, zoals 2018-12-13.'],
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
    for (const { written, reading, range, own } of dateValues(article)) {
      if (reading.kind !== 'malformed') continue;
      // Another system's key may hold anything; only a date gone wrong is worth a word.
      if (!own && !/^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/.test(written)) continue;
      const bare = betweenCurlyQuotes.exec(written)?.[1];
      if (bare !== undefined && readWrittenDate(bare).kind === 'date') {
        yield { message: say.curly(bare), range, ...(own && { fix: { range, text: bare } }) };
        continue;
      }
      const { suggestion } = reading;
      if (!suggestion) {
        yield { message: say.unclear(written), range };
        continue;
      }
      const iso = toIso(suggestion);
      // Another system may want its own form, and a time that is off is still a time.
      const whole = own && !/\d:\d/.test(written);
      yield {
        message: say.write(written, iso),
        range,
        ...(whole && { fix: { range, text: iso } }),
      };
    }
  },
});
