import { contrastRatio } from '../../render/contrast.ts';
import { darkPalette, type EmailPalette, lightPalette } from '../../render/email-palette.ts';
import { inverted } from '../../render/inverted.ts';
import { mailingCheck } from './define.ts';

/** https://www.w3.org/TR/WCAG22/#contrast-minimum */
const least = 4.5;

/** What is written on what. */
const pairs: readonly (readonly [keyof EmailPalette, keyof EmailPalette])[] = [
  ['text', 'card'],
  ['text', 'tint'],
  ['heading', 'card'],
  ['heading', 'tint'],
  ['link', 'card'],
  ['link', 'tint'],
  ['muted', 'card'],
  ['onBand', 'band'],
  ['onButton', 'button'],
  ['onPage', 'page'],
  ['linkOnPage', 'page'],
];

export const contrast = mailingCheck({
  id: 'contrast',
  criteria: ['1.4.3'],
  summary: {
    nl: 'Tekst is goed te lezen op haar achtergrond: licht, donker en als een mailprogramma zelf de kleuren omkeert.',
    en: 'Text is readable on its ground: light, dark, and where a mail program turns the colours around.',
  },
  messages: {
    nl: {
      light: 'in de lichte weergave',
      dark: 'in de donkere weergave',
      forced: 'als een mailprogramma de kleuren omkeert',
      low: (one: string, other: string, ratio: string, where: string) =>
        `De kleuren ${one} op ${other} hebben ${where} een contrast van ${ratio}; het moet minstens 4,5 zijn. Kies bij \`newsletter.theme\` kleuren die meer verschillen.`,
    },
    en: {
      light: 'in light mode',
      dark: 'in dark mode',
      forced: 'where a mail program turns the colours around',
      low: (one: string, other: string, ratio: string, where: string) =>
        `The colours ${one} on ${other} have a contrast of ${ratio} ${where}; it must be 4.5 at least. Choose colours at \`newsletter.theme\` that differ more.`,
    },
  },
  *check({ config }, say) {
    const { theme } = config.newsletter;
    const light = lightPalette(theme);
    const views = [
      { palette: light, where: say.light, shown: (colour: string) => colour },
      { palette: darkPalette(theme), where: say.dark, shown: (colour: string) => colour },
      { palette: light, where: say.forced, shown: inverted },
    ];
    for (const { palette, where, shown } of views) {
      for (const [on, ground] of pairs) {
        const [one, other] = [shown(palette[on]), shown(palette[ground])];
        const ratio = contrastRatio(one, other);
        if (ratio < least) yield say.low(one, other, ratio.toFixed(1), where);
      }
    }
  },
});
