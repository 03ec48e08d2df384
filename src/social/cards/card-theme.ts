import type { CardLogo, CardsConfig, Theme } from '../../model/config.ts';
import { mix, readableOn } from '../../render/contrast.ts';

/** How a house's cards look. Colours as `#rrggbb`. */
export interface CardTheme extends CardsConfig {
  readonly background: string;
  readonly title: string;
  readonly details: string;
  readonly accent: string;
  readonly logo?: CardLogo;
}

/** The colours of the newsletter on a card, but for what the house says of its cards. */
export function cardThemeFrom(theme: Theme, own: CardsConfig = {}): CardTheme {
  const background = own.background ?? theme.primary;
  return {
    background,
    title: readableOn('#ffffff', background),
    details: readableOn(mix(theme.background, background, 0.1), background),
    accent: theme.accent,
    ...own,
  };
}
