import { contrastRatio } from '../../render/contrast.ts';
import { darkPalette, type EmailPalette, lightPalette } from '../../render/email-palette.ts';
import { inverted } from '../../render/inverted.ts';
import { mailingCheck } from './define.ts';
import { shownColours } from './shown-colours.ts';

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
        `De kleuren ${one} op ${other} hebben ${where} een contrast van ${ratio}; het moet minstens 4,5 zijn.`,
      theme: 'Kies bij `newsletter.theme` kleuren die meer verschillen.',
      template: 'Kies in je sjabloon kleuren die meer verschillen.',
    },
    en: {
      light: 'in light mode',
      dark: 'in dark mode',
      forced: 'where a mail program turns the colours around',
      low: (one: string, other: string, ratio: string, where: string) =>
        `The colours ${one} on ${other} have a contrast of ${ratio} ${where}; it must be 4.5 at least.`,
      theme: 'Choose colours at `newsletter.theme` that differ more.',
      template: 'Choose colours in your template that differ more.',
    },
  },
  *check({ config, tags }, say) {
    const { theme } = config.newsletter;
    const light = lightPalette(theme);
    const views = [
      { palette: light, where: say.light, shown: (colour: string) => colour },
      { palette: darkPalette(theme), where: say.dark, shown: (colour: string) => colour },
      { palette: light, where: say.forced, shown: inverted },
    ];
    const told = new Set<string>();
    for (const { palette, where, shown } of views) {
      const themed = pairs.map(([on, ground]) => ({
        text: palette[on],
        ground: palette[ground],
        help: say.theme,
      }));
      // What the HTML shows besides is the same in the light view and turned around.
      const written = palette === light ? shownColours(tags) : [];
      const others = written.map((colours) => ({ ...colours, help: say.template }));
      for (const { text, ground, help } of [...themed, ...others]) {
        const [one, other] = [shown(text), shown(ground)];
        const ratio = contrastRatio(one, other);
        const message = say.low(one, other, ratio.toFixed(1), where);
        if (ratio >= least || told.has(message)) continue;
        told.add(message);
        yield `${message} ${help}`;
      }
    }
  },
});
