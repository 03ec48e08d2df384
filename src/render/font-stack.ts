import type { Theme } from '../model/config.ts';

/** The theme's fonts, without anything that would end the declaration they stand in. */
export function fontStack(theme: Theme): string {
  const fonts = theme.font.replace(
    /('[\p{L}\p{N} _-]*'|"[\p{L}\p{N} _-]*")|[^\p{L}\p{N} ,_-]/gu,
    (_, quoted: string | undefined) => quoted ?? '',
  );
  return fonts.trim() || 'sans-serif';
}
