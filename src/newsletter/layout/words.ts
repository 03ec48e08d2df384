import type { Lang } from '../../model/lang.ts';

/** The fixed words of a newsletter, in plain language. */
export interface NewsletterWords {
  readonly contents: string;
  readonly agenda: string;
  readonly external: string;
  number(number: string): string;
  /** Between the first and the last day of something. */
  readonly until: string;
  /** The section of articles without a category. */
  readonly other: string;
  readonly by: string;
  readonly and: string;
  goTo(title: string): string;
  website(name: string): string;
  reason(name: string): string;
  readonly unsubscribe: string;
  /** In front of the reader's address. */
  readonly sentTo: string;
  /** The link in a mail to the version on the web. */
  readonly inBrowser: string;
  /** What a wide table is called that scrolls by itself. */
  readonly table: string;
}

const words: Readonly<Record<Lang, NewsletterWords>> = {
  nl: {
    contents: 'In deze nieuwsbrief',
    agenda: 'Agenda',
    external: 'Elders gelezen',
    number: (number) => `Nummer ${number}`,
    until: 't/m',
    other: 'Overige artikelen',
    by: 'door',
    and: 'en',
    goTo: (title) => `Naar ${title}`,
    website: (name) => `Naar de website van ${name}`,
    reason: (name) =>
      `Je ontvangt deze nieuwsbrief omdat je lid bent van ${name} of omdat je je hebt aangemeld.`,
    unsubscribe: 'Afmelden voor deze nieuwsbrief',
    sentTo: 'Deze mail is gestuurd aan',
    inBrowser: 'Bekijk deze nieuwsbrief in je browser',
    table: 'Tabel',
  },
  en: {
    contents: 'In this newsletter',
    agenda: 'Agenda',
    external: 'Read elsewhere',
    number: (number) => `Number ${number}`,
    until: 'to',
    other: 'Other articles',
    by: 'by',
    and: 'and',
    goTo: (title) => `Go to ${title}`,
    website: (name) => `Go to the ${name} website`,
    reason: (name) =>
      `You receive this newsletter because you are a member of ${name} or subscribed to it.`,
    unsubscribe: 'Unsubscribe from this newsletter',
    sentTo: 'This mail was sent to',
    inBrowser: 'See this newsletter in your browser',
    table: 'Table',
  },
};

export function newsletterWords(lang: Lang): NewsletterWords {
  return words[lang];
}

/** `Renk Ruijter`, `A en B`, `A, B en C`. */
export function listOfNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
