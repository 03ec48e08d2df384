import { readFileSync } from 'node:fs';
import { cardFonts } from '../../../src/social/cards/card-fonts.ts';

export const fonts = cardFonts.map((font) => ({
  ...font,
  bytes: readFileSync(new URL(`../../../${font.file}`, import.meta.url)),
}));
