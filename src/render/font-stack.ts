import type { Theme } from '../model/config.ts';

/** The theme's fonts, without anything that would end the declaration they stand in. */
export function fontStack(theme: Theme): string {
  return theme.font.replace(/[^\p{L}\p{N} ,'"_-]/gu, '').trim() || 'sans-serif';
}
