import type { Theme } from '../model/config.ts';
import { mix, readableOn } from '../render/contrast.ts';
import { darkPalette, type EmailPalette, lightPalette } from '../render/email-palette.ts';

/** The colours of the pages as CSS variables: those of the house, readable wherever they stand. */
export function colours(theme: Theme): { readonly light: string; readonly dark: string } {
  return {
    light: variables(lightPalette(theme), {
      bad: '#a61b1b',
      warn: '#8a5300',
      good: '#1e6b3a',
      mark: '#ffe08a',
      onMark: '#4a2c00',
    }),
    dark: variables(darkPalette(theme), {
      bad: '#ff9c9c',
      warn: '#f2c46d',
      good: '#86d6a3',
      mark: '#5c4300',
      onMark: '#ffe9b3',
    }),
  };
}

interface Signals {
  readonly bad: string;
  readonly warn: string;
  readonly good: string;
  readonly mark: string;
  readonly onMark: string;
}

function variables(palette: EmailPalette, signals: Signals): string {
  const { page, card, tint, band } = palette;
  const grounds = [card, page, tint] as const;
  const readable = (colour: string) => readableOn(colour, ...grounds);
  const all: Readonly<Record<string, string>> = {
    page,
    card,
    tint,
    text: readable(palette.text),
    heading: readable(palette.heading),
    soft: readable(palette.muted),
    link: readable(palette.link),
    line: palette.rule,
    // What marks a field off must be seen as well: https://www.w3.org/TR/WCAG22/#non-text-contrast
    edge: mix(readable(palette.muted), card, 0.25),
    band,
    'on-band': palette.onBand,
    'soft-on-band': readableOn(mix(palette.onBand, band, 0.2), band),
    accent: palette.button,
    button: palette.button,
    'on-button': palette.onButton,
    bad: readable(signals.bad),
    warn: readable(signals.warn),
    good: readable(signals.good),
    mark: signals.mark,
    'on-mark': signals.onMark,
  };
  return Object.entries(all)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
