import type { Lang } from '../../model/lang.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { version } from '../../version.ts';
import type { CheckOutcome } from '../check-mailing.ts';
import type { Rendition } from './define.ts';

/** What was checked and what came out; no claim that the mail meets anything. */
export const accessibility: Rendition = {
  name: 'accessibility',
  standard: true,
  make({ issue, outcomes, lang }) {
    const say = words[lang];
    const bearing = outcomes.filter(({ check }) => check.criteria.length > 0);
    const sections = bearing.map((outcome) => outcomeText(outcome, lang));
    const content = [
      `# ${say.title}`,
      say.opening(plain(issue.title), formatDate(issue.date, lang), version),
      ...sections,
      `## ${say.byHand}`,
      say.list.map((item) => `- ${item}`).join('\n'),
    ];
    return [{ path: 'toegankelijkheid.md', content: `${content.join('\n\n')}\n` }];
  },
};

function outcomeText({ check, problems }: CheckOutcome, lang: Lang): string {
  const say = words[lang];
  const names = check.criteria.map((number) =>
    `${number} ${criteria[number]?.[lang] ?? ''}`.trim(),
  );
  const found =
    problems.length === 0
      ? say.nothing
      : problems.map(({ message }) => `- ${plain(message)}`).join('\n');
  return `## ${say.checked(names.join(', '))}\n\n${check.summary[lang]}\n\n${found}`;
}

/** A title is no Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** As https://www.w3.org/Translations/WCAG22-nl/ names them. */
const criteria: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  '1.1.1': { nl: 'Niet-tekstuele content', en: 'Non-text Content' },
  '1.3.1': { nl: 'Info en relaties', en: 'Info and Relationships' },
  '1.3.2': { nl: 'Betekenisvolle volgorde', en: 'Meaningful Sequence' },
  '1.4.3': { nl: 'Contrast (minimum)', en: 'Contrast (Minimum)' },
  '2.4.2': { nl: 'Paginatitel', en: 'Page Titled' },
  '2.4.4': { nl: 'Linkdoel (in context)', en: 'Link Purpose (In Context)' },
  '2.4.6': { nl: 'Koppen en labels', en: 'Headings and Labels' },
  '3.1.1': { nl: 'Taal van de pagina', en: 'Language of Page' },
};

const words = {
  nl: {
    title: 'Toegankelijkheid',
    opening: (title: string, date: string, tool: string) =>
      `‘${title}’ van ${date} is door viag ${tool} gecontroleerd op de punten hieronder. De nummers zijn succescriteria van [WCAG 2.2](https://www.w3.org/TR/WCAG22/). Een programma ziet niet alles: wat je zelf nakijkt, staat onderaan.`,
    checked: (what: string) => `Gecontroleerd op ${what}`,
    nothing: 'Niets gevonden.',
    byHand: 'Kijk zelf na',
    list: [
      'Zeggen de beschrijvingen wat er op de afbeeldingen te zien is?',
      'Is de tekst te begrijpen voor wie hem voor het eerst leest?',
      'Hebben woorden en titels in een andere taal een `lang` in hun artikel?',
      'Klopt de nieuwsbrief ook als je hem laat voorlezen, en bij 200 % vergroting?',
      'Zijn de pagina’s en bestanden achter de links zelf toegankelijk?',
    ],
  },
  en: {
    title: 'Accessibility',
    opening: (title: string, date: string, tool: string) =>
      `‘${title}’ of ${date} was checked by viag ${tool} for what follows. The numbers are success criteria of [WCAG 2.2](https://www.w3.org/TR/WCAG22/). A program does not see everything: what to look at yourself stands at the end.`,
    checked: (what: string) => `Checked for ${what}`,
    nothing: 'Nothing found.',
    byHand: 'Look at this yourself',
    list: [
      'Do the descriptions say what the pictures show?',
      'Is the text clear to who reads it for the first time?',
      'Do words and titles in another language have a `lang` in their article?',
      'Is the newsletter right when read aloud, and at a magnification of 200%?',
      'Are the pages and files behind the links accessible themselves?',
    ],
  },
} as const;
