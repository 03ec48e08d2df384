import type { Renderer } from '@takumi-rs/core';
import { imageSize } from 'image-size';
import type { Lang } from '../../model/lang.ts';
import { UserError } from '../../model/user-error.ts';
import type { Card, CardContent, CardFormat } from './card.ts';
import type { CardFont } from './card-fonts.ts';
import { cardNode, type DrawnLogo, logoSource } from './card-node.ts';
import type { CardTheme } from './card-theme.ts';
import { cardWords } from './card-words.ts';
import { checkCardTheme } from './check-card-theme.ts';
import { composeCard, type House } from './compose-card.ts';
import type { Measure } from './measured.ts';

export interface PressOptions {
  readonly theme: CardTheme;
  /** The name of the site. */
  readonly site: string;
  readonly fonts: readonly (CardFont & { readonly bytes: Uint8Array })[];
  /** The file that the theme names. */
  readonly logo?: Uint8Array;
  /** Of messages about the theme. */
  readonly lang: Lang;
}

/** Prints cards in one theme. Open one for a whole run: the fonts are read once. */
export interface CardPress {
  /** The same content gives the same bytes. */
  print(content: CardContent, format: CardFormat): Promise<Card>;
}

/** Throws a UserError for colours too faint to read and for a logo that is no picture. */
export async function openCardPress(options: PressOptions): Promise<CardPress> {
  const { theme, fonts, logo } = options;
  checkCardTheme(theme, options.lang);
  const house = houseOf(options);
  const renderer = await rendererWith(fonts);
  const measure: Measure = (node) => renderer.measure(node);
  const images = logo === undefined ? [] : [{ src: logoSource, data: logo }];

  return {
    async print(content, format) {
      const { parts, alt, leftOut } = await composeCard(content, format, house, measure);
      const { width, height } = format;
      const node = cardNode(parts, theme, format);
      const png = await renderer.render(node, { width, height, format: 'png', images });
      return { png, alt, width, height, leftOut };
    },
  };
}

async function rendererWith(fonts: PressOptions['fonts']): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  // One after the other: the order says which font a character comes from.
  for (const { family, weight, bytes } of fonts) {
    await renderer.registerFont({ name: family, weight, data: bytes });
  }
  return renderer;
}

function houseOf(options: PressOptions): House {
  const { site, theme, logo } = options;
  if (logo === undefined || theme.logo === undefined) return { site };
  return { site, logo: { ...readLogoSize(logo, options), position: theme.logo.position } };
}

function readLogoSize(logo: Uint8Array, { theme, lang }: PressOptions): DrawnLogo {
  try {
    const { width, height, type = '' } = imageSize(logo);
    if (width > 0 && height > 0 && ['png', 'jpg', 'webp', 'svg'].includes(type)) {
      return { width, height };
    }
  } catch {}
  const words = cardWords[lang];
  throw new UserError(words.badLogo(theme.logo?.path ?? ''), words.badLogoHelp);
}
