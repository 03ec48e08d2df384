import type { Theme } from '../model/config.ts';
import type { HtmlOptions } from './html-context.ts';

export interface EmailOptions extends HtmlOptions<EmailImage> {
  readonly theme: Theme;
  /** What a table is called that may be wider than the screen: `Tabel`. */
  readonly tableName: string;
}

/** Sizes in CSS pixels. */
export interface EmailImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}
