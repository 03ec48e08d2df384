import { bilingual } from './bilingual.ts';

/** Of planning posts: the flags, and what planning tools cannot take. */
export const postScheduleWords = bilingual(
  {
    withoutSchedule: (flag: string) => `${flag} werkt alleen samen met --schedule.`,
    withoutScheduleHelp: 'Bijvoorbeeld: --schedule buffer --on di,do --time 09:00',
    noStart: 'Er staat niet bij wanneer de berichten geplaatst moeten worden.',
    noStartHelp:
      'Geef een moment, zoals --at "2018-12-18 09:00", of dagen: --on di,do --time 09:00',
    badMoment: {
      malformed: (value: string) => `‘${value}’ is geen dag met een tijd.`,
      impossible: (value: string) => `Het moment ‘${value}’ bestaat niet.`,
    },
    badMomentHelp: 'Schrijf bijvoorbeeld: --at "2018-12-18 09:00"',
    past: (value: string) => `Het moment ‘${value}’ is al voorbij.`,
    pastHelp: 'Kies een moment dat nog komt.',
    badEvery: (value: string) => `‘${value}’ is geen aantal dagen of weken.`,
    badEveryHelp: 'Schrijf bijvoorbeeld --every 2d (om de twee dagen) of --every 1w (elke week).',
    unknownDay: (word: string) => `‘${word}’ is geen dag van de week.`,
    unknownDayHelp: 'Schrijf bijvoorbeeld: --on di,do',
    badTime: {
      malformed: (value: string) => `‘${value}’ is geen tijd.`,
      impossible: (value: string) => `De tijd ‘${value}’ bestaat niet.`,
    },
    badTimeHelp: 'Schrijf bijvoorbeeld: --time 09:00',
    everyAndOn: '--every en --on gaan niet samen.',
    everyAndOnHelp: 'Kies om de zoveel dagen (--every 2d) of vaste dagen (--on di,do).',
    timeWithoutOn: '--time werkt alleen samen met --on.',
    timeWithoutOnHelp: 'Bij --at staat de tijd achter de dag: --at "2018-12-18 09:00"',
    noTime: 'Er staat niet bij hoe laat de berichten geplaatst moeten worden.',
    noTimeHelp: 'Bijvoorbeeld: --on di,do --time 09:00',
    noCadence: (articles: number) =>
      `Er zijn ${articles} artikelen, en er staat niet bij hoeveel tijd ertussen zit.`,
    noCadenceHelp: 'Geef --every 2d (om de twee dagen), of vaste dagen: --on di,do --time 09:00',
    about: (network: string, slug: string) => `${network} over ‘${slug}’`,
    refused: {
      thread: (tool: string, posts: string) =>
        `Een reeks berichten past niet in een bestand voor ${tool}. Plan dit zelf in: ${posts}`,
      warning: (tool: string, posts: string) =>
        `Een bericht met een waarschuwing past niet in een bestand voor ${tool}. Plan dit zelf in: ${posts}`,
      minutes: (tool: string, posts: string) =>
        `Een bestand voor ${tool} kent alleen hele vijf minuten. Dit staat er niet in: ${posts}`,
    },
    guarded: (tool: string, posts: string) =>
      `Met --schedule ${tool} staat er een apostrof voor een tekst die een spreadsheet als formule kan uitvoeren. Haal die in je planprogramma weer weg: ${posts}`,
  },
  {
    withoutSchedule: (flag: string) => `${flag} only works together with --schedule.`,
    withoutScheduleHelp: 'For instance: --schedule buffer --on tue,thu --time 09:00',
    noStart: 'It is not said when the posts are to go out.',
    noStartHelp:
      'Give a moment, such as --at "2018-12-18 09:00", or days: --on tue,thu --time 09:00',
    badMoment: {
      malformed: (value: string) => `‘${value}’ is not a day with a time.`,
      impossible: (value: string) => `There is no moment ‘${value}’.`,
    },
    badMomentHelp: 'Write, for instance: --at "2018-12-18 09:00"',
    past: (value: string) => `The moment ‘${value}’ is past.`,
    pastHelp: 'Choose one that is still to come.',
    badEvery: (value: string) => `‘${value}’ is not a number of days or weeks.`,
    badEveryHelp: 'Write, for instance, --every 2d (every two days) or --every 1w (every week).',
    unknownDay: (word: string) => `‘${word}’ is not a day of the week.`,
    unknownDayHelp: 'Write, for instance: --on tue,thu',
    badTime: {
      malformed: (value: string) => `‘${value}’ is not a time.`,
      impossible: (value: string) => `There is no time ‘${value}’.`,
    },
    badTimeHelp: 'Write, for instance: --time 09:00',
    everyAndOn: '--every and --on do not go together.',
    everyAndOnHelp: 'Choose so many days apart (--every 2d) or fixed days (--on tue,thu).',
    timeWithoutOn: '--time only works together with --on.',
    timeWithoutOnHelp: 'With --at the time stands behind the day: --at "2018-12-18 09:00"',
    noTime: 'It is not said at what time the posts are to go out.',
    noTimeHelp: 'For instance: --on tue,thu --time 09:00',
    noCadence: (articles: number) =>
      `There are ${articles} articles, and it is not said how far apart they are.`,
    noCadenceHelp: 'Give --every 2d (every two days), or fixed days: --on tue,thu --time 09:00',
    about: (network: string, slug: string) => `${network} about ‘${slug}’`,
    refused: {
      thread: (tool: string, posts: string) =>
        `A thread does not fit in a file for ${tool}. Plan this yourself: ${posts}`,
      warning: (tool: string, posts: string) =>
        `A post with a content warning does not fit in a file for ${tool}. Plan this yourself: ${posts}`,
      minutes: (tool: string, posts: string) =>
        `A file for ${tool} knows whole five minutes only. This is not in it: ${posts}`,
    },
    guarded: (tool: string, posts: string) =>
      `With --schedule ${tool} an apostrophe stands before a text that a spreadsheet might run as a formula. Take it out in your planning tool: ${posts}`,
  },
);
