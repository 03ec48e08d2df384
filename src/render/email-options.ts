import type { Theme } from '../model/config.ts';
import type { HtmlOptions } from './html-context.ts';

export interface EmailOptions extends HtmlOptions<EmailImage> {
  readonly theme: Theme;
}

/** Sizes in CSS pixels. */
export interface EmailImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}
