import type { Written } from '../feed.ts';

/** RSS does not say whether a title is HTML; nearly everyone writes it as if it were. */
export function html(text: string): Written {
  return { text, html: true };
}

export function plain(text: string): Written {
  return { text, html: false };
}
