import type { IssueLogo } from '../../model/issue.ts';
import { webImage } from '../../render/web-html.ts';
import { escapeAttribute } from '../../text/encodings/html-escape.ts';

/** The logo in place of the name of the site, which is its `alt`. */
export function pageLogo({ light, dark }: IssueLogo): string {
  const image = webImage(light, light.alt);
  if (!dark) return image;
  const { src, width, height } = dark;
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${escapeAttribute(src)}" width="${width}" height="${height}">${image}</picture>`;
}

/** On the band, unlike other pictures, without a ground of its own. */
export const logoStyle =
  'header img { display: block; background: none; color: inherit; font-weight: bold; }';
