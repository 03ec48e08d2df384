import type { Lang } from '../../model/lang.ts';

interface CardWords {
  /** What a card says, for who does not see it. */
  readonly alt: (title: string, site: string, details: readonly string[]) => string;
  readonly title: string;
  readonly details: string;
  readonly number: (written: string) => string;
  readonly faint: (part: string, colour: string, background: string, ratio: string) => string;
  readonly faintHelp: string;
  readonly badLogo: (path: string) => string;
  readonly badLogoHelp: string;
}

export const cardWords: Readonly<Record<Lang, CardWords>> = {
  nl: {
    alt: (title, site, details) =>
      [`Titelkaart van ${site}: ‘${title}’.`, sentence(details)].join(' ').trimEnd(),
    title: 'De titel',
    details: 'De kleine tekst',
    number: (written) => written.replace('.', ','),
    faint: (part, colour, background, ratio) =>
      `${part} (${colour}) is slecht te lezen op ${background}: het contrast is ${ratio}, en dat moet minstens 4,5 zijn.`,
    faintHelp: 'Kies voor de kaarten kleuren die verder uit elkaar liggen.',
    badLogo: (path) => `Het logo ${path} is niet te lezen.`,
    badLogoHelp: 'Gebruik een PNG, JPEG, WebP of SVG.',
  },
  en: {
    alt: (title, site, details) =>
      [`Title card of ${site}: ‘${title}’.`, sentence(details)].join(' ').trimEnd(),
    title: 'The title',
    details: 'The small text',
    number: (written) => written,
    faint: (part, colour, background, ratio) =>
      `${part} (${colour}) is hard to read on ${background}: the contrast is ${ratio}, and must be at least 4.5.`,
    faintHelp: 'Choose colours for the cards that lie further apart.',
    badLogo: (path) => `The logo ${path} cannot be read.`,
    badLogoHelp: 'Use a PNG, JPEG, WebP or SVG.',
  },
};

function sentence(details: readonly string[]): string {
  return details.length === 0 ? '' : `${details.join(', ')}.`;
}
