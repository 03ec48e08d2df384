import type { DeskState } from '../model/desk.ts';
import type { Lang } from '../model/lang.ts';
import { bilingual } from './bilingual.ts';
import { deskWords } from './desk.ts';
import { many } from './many.ts';
import { previewExportsWords } from './preview-exports.ts';

const pageWords = bilingual(
  {
    title: (view: string, site: string) => `${view} · ${site}`,
    views: 'Onderdelen',
    skip: 'Naar de inhoud',
    desk: 'Redactie',
    newsletter: 'Nieuwsbrief',
    social: 'Social',
    feed: 'Feed',
    calendar: 'Kalender',
    stopped: 'viag preview is gestopt. Wat je ziet, is de laatste stand.',
    unopened: 'De editor ging niet open.',
    brokenConfig: 'De configuratie heeft een fout. Wat je ziet, is van daarvoor.',
    pageFailed: 'Deze pagina kon niet worden gemaakt.',
    notFound: 'Dit is er niet (meer)',
    notFoundHelp: 'Het bestand is verplaatst of weg.',
    toDesk: 'Naar de redactie',
    shown: (count: string, all: number) => `${count} van ${many(all, 'artikel', 'artikelen')}`,
    noArticles: 'Er zijn nog geen artikelen. Begin er een met: viag new article',
    noneMatch: 'Geen enkel artikel past bij deze keuze.',
    filters: 'Filters',
    search: 'Zoeken',
    state: 'Status',
    category: 'Categorie',
    author: 'Auteur',
    month: 'Maand',
    tag: 'Tag',
    all: 'alle',
    clear: 'Wis de filters',
    nextIssue: 'Volgende nieuwsbrief',
    waitingIssue: 'Ook nog niet verstuurd',
    noFindings: 'niets te melden',
    missingAlt: (count: number) =>
      many(count, 'afbeelding zonder alt-tekst', 'afbeeldingen zonder alt-tekst'),
    by: (authors: string) => `door ${authors}`,
    findings: 'Meldingen',
    severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Tip' },
    line: (line: number) => `regel ${line}`,
    openLine: (line: number) => `Open regel ${line} in je editor`,
    words: (count: number) => many(count, 'woord', 'woorden'),
    minutes: (count: number) => `${many(count, 'minuut', 'minuten')} lezen`,
    reading: 'Leesbaarheid',
    score: (score: number) => `Leesscore ${score}`,
    ease: [
      'zeer moeilijk',
      'moeilijk',
      'vrij moeilijk',
      'gewoon',
      'vrij makkelijk',
      'makkelijk',
      'zeer makkelijk',
    ],
    scale: 'Van 0 (zeer moeilijk) tot 100 (zeer makkelijk).',
    tooShort: 'De tekst is te kort om iets over de leesbaarheid te zeggen.',
    otherLanguage: 'viag kent alleen de leesbaarheid van Nederlands en Engels.',
    worst: 'Hier win je het meest',
    sentenceWords: (count: number) => many(count, 'woord', 'woorden'),
    unread: 'viag kan dit bestand niet als artikel lezen. Dit staat erin:',
    notText: 'In dit bestand staat geen leesbare tekst.',
    emptyBody: 'Er staat nog geen tekst in dit artikel.',
    notShown: (alt: string) =>
      alt === '' ? '[afbeelding niet te zien]' : `[afbeelding niet te zien: ${alt}]`,
    posts: 'Berichten voor sociale media',
    sentIn: (issues: string) => `Verstuurd in ${issues}`,
    plannedIn: (issues: string) => `Staat in ${issues}`,
    table: 'Tabel',
    tags: 'Tags',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
  },
  {
    title: (view: string, site: string) => `${view} · ${site}`,
    views: 'Views',
    skip: 'Skip to the content',
    desk: 'Desk',
    newsletter: 'Newsletter',
    social: 'Social',
    feed: 'Feed',
    calendar: 'Calendar',
    stopped: 'viag preview has stopped. What you see is how things stood.',
    unopened: 'The editor did not open.',
    brokenConfig: 'There is a fault in the configuration. What you see is from before.',
    pageFailed: 'This page could not be made.',
    notFound: 'This is not here (any more)',
    notFoundHelp: 'The file was moved or is gone.',
    toDesk: 'To the desk',
    shown: (count: string, all: number) => `${count} of ${many(all, 'article', 'articles')}`,
    noArticles: 'There are no articles yet. Begin one with: viag new article',
    noneMatch: 'No article fits this choice.',
    filters: 'Filters',
    search: 'Search',
    state: 'State',
    category: 'Category',
    author: 'Author',
    month: 'Month',
    tag: 'Tag',
    all: 'all',
    clear: 'Clear the filters',
    nextIssue: 'Next newsletter',
    waitingIssue: 'Not sent yet either',
    noFindings: 'nothing to report',
    missingAlt: (count: number) =>
      many(count, 'picture without alt text', 'pictures without alt text'),
    by: (authors: string) => `by ${authors}`,
    findings: 'Findings',
    severities: { error: 'Error', warning: 'Warning', info: 'Hint' },
    line: (line: number) => `line ${line}`,
    openLine: (line: number) => `Open line ${line} in your editor`,
    words: (count: number) => many(count, 'word', 'words'),
    minutes: (count: number) => `${many(count, 'minute', 'minutes')} to read`,
    reading: 'Readability',
    score: (score: number) => `Reading ease ${score}`,
    ease: ['very hard', 'hard', 'fairly hard', 'plain', 'fairly easy', 'easy', 'very easy'],
    scale: 'From 0 (very hard) to 100 (very easy).',
    tooShort: 'The text is too short to say anything about its readability.',
    otherLanguage: 'viag only knows the readability of Dutch and English.',
    worst: 'Most is to be gained here',
    sentenceWords: (count: number) => many(count, 'word', 'words'),
    unread: 'viag cannot read this file as an article. This is what it holds:',
    notText: 'There is no readable text in this file.',
    emptyBody: 'There is no text in this article yet.',
    notShown: (alt: string) => (alt === '' ? '[picture not shown]' : `[picture not shown: ${alt}]`),
    posts: 'Posts for social media',
    sentIn: (issues: string) => `Sent in ${issues}`,
    plannedIn: (issues: string) => `Named in ${issues}`,
    table: 'Table',
    tags: 'Tags',
    copied: 'Copied.',
    notCopied: 'Copying did not work. Select the text and copy it yourself.',
  },
);

type PageWords = (typeof pageWords)['nl'] & (typeof previewExportsWords)['nl'];

/** With the words that other commands have for how an article stands. */
export interface PreviewWords extends PageWords {
  readonly states: Readonly<Record<DeskState, string>>;
  readonly desks: (typeof deskWords)['nl'];
}

/** All that the pages of the preview say. */
export const previewWords: Readonly<Record<Lang, PreviewWords>> = {
  nl: wordsIn('nl'),
  en: wordsIn('en'),
};

function wordsIn(lang: Lang): PreviewWords {
  const { state } = deskWords[lang];
  return {
    ...pageWords[lang],
    ...previewExportsWords[lang],
    states: {
      draft: capital(state.draft),
      planned: capital(state.planned),
      'in-issue': capital(state['in-issue']),
      ready: capital(state.ready),
      faulty: capital(state.faulty),
      sent: capital(state.sent),
      changed: capital(state.changed),
    },
    desks: deskWords[lang],
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
