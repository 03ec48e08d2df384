import { bilingual } from './bilingual.ts';

export const newNewsletterWords = bilingual(
  {
    title: (month: string) => `Nieuwsbrief ${month}`,
    askDate: 'Datum:',
    askTitle: 'Titel:',
    askSubject: 'Onderwerp van de e-mail:',
    askPreheader: 'Voorproefje achter het onderwerp (mag leeg blijven):',
    emptyTitle: 'Een nieuwsbrief heeft een titel nodig.',
    emptySubject: 'Een e-mail heeft een onderwerp nodig.',
    badMonth: (month: string) => `‘${month}’ is geen maand.`,
    badMonthHelp: 'Schrijf jaar en maand: --month 2018-12.',
    nothingUnsent: (month: string) =>
      `In ${month} zijn er geen artikelen die nog niet in een nieuwsbrief staan; de lijst is leeg.`,
    besides: (path: string, name: string) =>
      `${path} is er al en blijft zoals het is; deze nieuwsbrief heet ${name}.`,
    afterSent: (month: string, name: string) =>
      `Nieuwsbrief ${month} is al verstuurd; deze heet ${name}.`,
    sent: (month: string) => `Nieuwsbrief ${month} is al verstuurd; viag vervangt hem niet.`,
    sentHelp: (name: string) => `Laat --force weg, dan komt er een nieuwe: ${name}.`,
    writeText: 'Schrijf nu de inleiding en maak de nieuwsbrief met:',
    fillFirst:
      'Zet eerst de slugs van de artikelen onder `articles` en schrijf de inleiding. Maak de nieuwsbrief daarna met:',
    checkText: 'Maak de nieuwsbrief met:',
    badManifest: (path: string) =>
      `Let op: ${path} is niet te lezen. Kijk zelf na welke artikelen al verstuurd zijn.`,
  },
  {
    title: (month) => `Newsletter ${month}`,
    askDate: 'Date:',
    askTitle: 'Title:',
    askSubject: 'Subject of the e-mail:',
    askPreheader: 'Preview behind the subject (may be empty):',
    emptyTitle: 'A newsletter needs a title.',
    emptySubject: 'An e-mail needs a subject.',
    badMonth: (month) => `‘${month}’ is not a month.`,
    badMonthHelp: 'Write year and month: --month 2018-12.',
    nothingUnsent: (month) => `There are no unsent articles in ${month}; the list is empty.`,
    besides: (path, name) =>
      `${path} is there already and stays as it is; this newsletter is called ${name}.`,
    afterSent: (month, name) => `Newsletter ${month} was sent already; this one is called ${name}.`,
    sent: (month) => `Newsletter ${month} was sent already; viag does not replace it.`,
    sentHelp: (name) => `Leave out --force to get a new one: ${name}.`,
    writeText: 'Now write the introduction and make the newsletter with:',
    fillFirst:
      'First put the slugs of the articles under `articles` and write the introduction. Then make the newsletter with:',
    checkText: 'Make the newsletter with:',
    badManifest: (path) =>
      `Mind: ${path} cannot be read. See for yourself which articles were sent already.`,
  },
);
