import type { Theme } from '../model/config.ts';
import { lightPalette } from '../render/email-palette.ts';

/** A sheet of paper in the colours of the house, for the tab of the browser. */
export function icon(theme: Theme): string {
  const { band, onBand, button } = lightPalette(theme);
  const lines = [11, 15, 19].map(
    (y) => `<rect x="12" y="${y}" width="8" height="1.6" fill="${band}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${band}"/><rect x="9" y="6" width="14" height="20" rx="1.5" fill="${onBand}"/>${lines.join('')}<rect x="9" y="6" width="14" height="2.4" fill="${button}"/></svg>\n`;
}
