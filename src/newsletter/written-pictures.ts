import { escapeAttribute } from '../text/encodings/html-escape.ts';
import type { Addresses } from './addresses.ts';

/**
 * The pictures that a template names by their path in the bundle (`images/logo.png`, where
 * `{{ logo.src }}` was meant) at the addresses that they have in this rendition, such as a `cid:`.
 */
export function withPictures(
  html: string,
  paths: readonly string[],
  picture: Addresses['picture'],
): string {
  return html.replace(
    /(<img\b[^<>]*?\ssrc\s*=\s*)(["'])([^"'<>]*)\2/gi,
    (whole, before: string, quote: string, src: string) =>
      paths.includes(src) ? before + quote + escapeAttribute(picture(src)) + quote : whole,
  );
}
