import { bilingual } from './bilingual.ts';

export const exportNewsletterWords = bilingual(
  {
    title: (month: string) => `Nieuwsbrief ${month}`,
    refused: (count: number) =>
      count === 1
        ? 'Deze nieuwsbrief is niet gemaakt: 1 artikel kan zo niet mee.'
        : `Deze nieuwsbrief is niet gemaakt: ${count} artikelen kunnen zo niet mee.`,
    picture: {
      'too-large': (path: string) =>
        `De afbeelding bij ${path} is te groot en gaat niet mee. Maak haar kleiner dan 20 MB.`,
      format: (path: string) =>
        `De afbeelding bij ${path} gaat niet mee: mailprogramma’s tonen alleen PNG, JPEG en GIF.`,
      elsewhere: (path: string) =>
        `De afbeelding bij ${path} staat niet in de werkmap en gaat niet mee.`,
      missing: (path: string) => `De afbeelding bij ${path} is er niet en gaat niet mee.`,
      unreadable: (path: string) => `De afbeelding bij ${path} is niet te lezen en gaat niet mee.`,
    },
    mailing: {
      'no-unsubscribe':
        'Er is geen afmeldlink. Vul `newsletter.unsubscribe` in viag.config.yaml in: elke mailing moet er een hebben.',
      'bad-unsubscribe': (value: string) =>
        `Met ‘${value}’ kan niemand zich afmelden; de link is weggelaten. Schrijf het hele adres (https://…) of het veld van je mailsysteem.`,
      'no-address':
        'Het adres van de afzender ontbreekt. Vul `newsletter.address` in viag.config.yaml in.',
      'too-large': (kilobytes: number) =>
        `De HTML is ${kilobytes} KB; Gmail kapt af bij 102 KB. Neem minder artikelen op.`,
    },
    warning: 'let op',
    made: (articles: number) =>
      articles === 1 ? 'Nieuwsbrief met 1 artikel' : `Nieuwsbrief met ${articles} artikelen`,
    would: (articles: number) =>
      articles === 1
        ? 'Er zou een nieuwsbrief komen met 1 artikel'
        : `Er zou een nieuwsbrief komen met ${articles} artikelen`,
    subject: 'Onderwerp',
    next: (file: string) => `Bekijk hem in je browser: ${file}`,
  },
  {
    title: (month: string) => `Newsletter ${month}`,
    refused: (count: number) =>
      count === 1
        ? 'The newsletter was not made: 1 article cannot go along as it is.'
        : `The newsletter was not made: ${count} articles cannot go along as they are.`,
    picture: {
      'too-large': (path: string) =>
        `The picture of ${path} is too large and is left behind. Make it smaller than 20 MB.`,
      format: (path: string) =>
        `The picture of ${path} is left behind: mail programs show only PNG, JPEG and GIF.`,
      elsewhere: (path: string) =>
        `The picture of ${path} is not in the workspace and is left behind.`,
      missing: (path: string) => `The picture of ${path} is not there and is left behind.`,
      unreadable: (path: string) => `The picture of ${path} cannot be read and is left behind.`,
    },
    mailing: {
      'no-unsubscribe':
        'There is no link to unsubscribe. Fill in `newsletter.unsubscribe` in viag.config.yaml: every mailing must have one.',
      'bad-unsubscribe': (value: string) =>
        `Nobody can unsubscribe with ‘${value}’; the link is left out. Write the whole address (https://…) or your mail system’s field.`,
      'no-address':
        'There is no sender’s address. Fill in `newsletter.address` in viag.config.yaml.',
      'too-large': (kilobytes: number) =>
        `The HTML is ${kilobytes} KB; Gmail clips at 102 KB. Take fewer articles.`,
    },
    warning: 'warning',
    made: (articles: number) =>
      articles === 1 ? 'Newsletter with 1 article' : `Newsletter with ${articles} articles`,
    would: (articles: number) =>
      articles === 1
        ? 'A newsletter would be made with 1 article'
        : `A newsletter would be made with ${articles} articles`,
    subject: 'Subject',
    next: (file: string) => `See it in your browser: ${file}`,
  },
);
