import type { Theme } from '../model/config.ts';

export interface EmailOptions {
  readonly theme: Theme;
  /** The level of the body's own highest heading, 1 to 6. */
  readonly headingLevel: number;
  /** The absolute address of a link; undefined: only its text is shown. */
  resolveLink(url: string): string | undefined;
  /** The picture to show; undefined: its alternative text is shown. */
  resolveImage?(url: string): EmailImage | undefined;
}

/** Sizes in CSS pixels. */
export interface EmailImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}
