import type { Theme } from '../../model/config.ts';
import { mix, readableOn } from '../../render/contrast.ts';

/** How a house's cards look. Colours as `#rrggbb`. */
export interface CardTheme {
  readonly background: string;
  readonly title: string;
  /** The category, the date and the name of the site. */
  readonly details: string;
  /** The bar along the edge; nothing is written in it or on it. */
  readonly accent: string;
  readonly logo?: CardLogo;
}

export interface CardLogo {
  /** PNG, JPEG, WebP or SVG, relative to the workspace's root. */
  readonly path: string;
  readonly position: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
}

/** The colours of the newsletter on a card. */
export function cardThemeFrom({ primary, accent, background }: Theme): CardTheme {
  return {
    background: primary,
    title: readableOn('#ffffff', primary),
    details: readableOn(mix(background, primary, 0.1), primary),
    accent,
  };
}
