import type { Theme } from '../model/config.ts';
import { contrastRatio, mix, readableOn } from './contrast.ts';

/** The theme's colours where they stand, each readable on its ground. Colours as `#rrggbb`. */
export interface EmailPalette {
  readonly page: string;
  readonly onPage: string;
  readonly linkOnPage: string;
  readonly card: string;
  readonly band: string;
  readonly onBand: string;
  readonly text: string;
  readonly heading: string;
  readonly link: string;
  readonly muted: string;
  readonly rule: string;
  readonly button: string;
  readonly onButton: string;
  readonly tint: string;
}

export function lightPalette(given: Theme): EmailPalette {
  const theme = inHex(given);
  const card = '#ffffff';
  const tint = paleTint(theme.background);
  const grounds = [card, tint] as const;
  return {
    page: theme.background,
    onPage: readableOn(mix(theme.text, theme.background, 0.3), theme.background),
    linkOnPage: readableOn(theme.accent, theme.background),
    card,
    band: theme.primary,
    onBand: readableOn('#ffffff', theme.primary),
    text: readableOn(theme.text, ...grounds),
    heading: readableOn(theme.primary, ...grounds),
    link: readableOn(theme.accent, ...grounds),
    muted: readableOn(mix(theme.text, card, 0.3), ...grounds),
    rule: mix(theme.background, theme.text, 0.1),
    button: theme.accent,
    onButton: readableOn('#ffffff', theme.accent),
    tint,
  };
}

/** The page's colour on the white card, so pale that dark text is readable on it. */
function paleTint(background: string): string {
  const tints = [0.3, 0.6, 0.8, 0.9, 0.95].map((share) => mix(background, '#ffffff', share));
  return tints.find((tint) => contrastRatio(tint, '#000000') >= 15) ?? '#ffffff';
}

/** Whatever was configured, nothing but `#rrggbb` comes into a style. */
function inHex(theme: Theme): Theme {
  const hex = (colour: string) => mix(colour, colour, 0);
  return {
    primary: hex(theme.primary),
    accent: hex(theme.accent),
    text: hex(theme.text),
    background: hex(theme.background),
    font: theme.font,
  };
}

export function darkPalette(given: Theme): EmailPalette {
  const theme = inHex(given);
  const page = mix(theme.primary, '#0b0e12', 0.7);
  const card = mix(theme.primary, '#1a1f26', 0.65);
  const tint = mix(card, '#ffffff', 0.07);
  const grounds = [card, tint] as const;
  const link = mix(theme.accent, '#ffffff', 0.5);
  const muted = '#a4aebb';
  const band = mix(theme.primary, '#14181d', 0.25);
  return {
    page,
    onPage: readableOn(muted, page),
    linkOnPage: readableOn(link, page),
    card,
    band,
    onBand: readableOn('#ffffff', band),
    text: readableOn('#dfe5ec', ...grounds),
    heading: readableOn(mix(theme.primary, '#ffffff', 0.88), ...grounds),
    link: readableOn(link, ...grounds),
    muted: readableOn(muted, ...grounds),
    rule: mix(card, '#ffffff', 0.16),
    button: theme.accent,
    onButton: readableOn('#ffffff', theme.accent),
    tint,
  };
}
