import type { Config, Theme } from '../../model/config.ts';
import type { Lang } from '../../model/lang.ts';
import { type EmailPalette, lightPalette } from '../../render/email-palette.ts';
import { fontStack } from '../../render/font-stack.ts';
import { safeUrl } from '../../render/safe-url.ts';
import { escapeAttribute } from '../../text/encodings/html-escape.ts';
import type { Addresses } from '../addresses.ts';
import { type NewsletterWords, newsletterWords } from './words.ts';

/** What every piece of the layout needs: colours, letters, words and where things are. */
export interface Look {
  readonly theme: Theme;
  readonly colours: EmailPalette;
  readonly lang: Lang;
  readonly words: NewsletterWords;
  readonly addresses: Addresses;
}

export function lookOf(config: Config, addresses: Addresses): Look {
  const { theme } = config.newsletter;
  return {
    theme,
    colours: lightPalette(theme),
    lang: config.language,
    words: newsletterWords(config.language),
    addresses,
  };
}

/** The theme's fonts for in a `style` attribute; they may be in quotes. */
export function letters(look: Look): string {
  return escapeAttribute(fontStack(look.theme));
}

/** `;border-radius:8px` when the house has corners of its own. Outlook for Windows leaves it out. */
export function corners({ theme }: Look): string {
  return theme.radius === undefined ? '' : `;border-radius:${theme.radius}px`;
}

/** The letters of running text. Outlook gives no cell those of the table around it. */
export function textStyle(look: Look): string {
  return `font:16px/1.5 ${letters(look)};color:${look.colours.text}`;
}

/** ` href="…"` for an address that may be followed, as this rendition links it; else nothing. */
export function hrefAttribute(url: string | undefined, look: Look): string {
  const linked = linkedAddress(url, look);
  return linked === undefined ? '' : ` href="${escapeAttribute(linked)}"`;
}

/** An address that may be followed, as this rendition links it; else undefined. */
export function linkedAddress(url: string | undefined, { addresses }: Look): string | undefined {
  const address = url === undefined ? undefined : safeUrl(url);
  return address === undefined ? undefined : safeUrl(addresses.link(address));
}
