import type { IssueImage, IssueLogo } from '../../model/issue.ts';
import { escapeAttribute } from '../../text/encodings/html-escape.ts';
import type { Look } from './look.ts';

/**
 * The logo in place of the name of the site, which is its `alt`. The dark variant is hidden in each
 * way that some program needs, until the style sheet shows it: Outlook for Windows never sees it.
 */
export function logo({ light, dark }: IssueLogo, look: Look): string {
  if (!dark) return image(light, '', look);
  return [
    image(light, ' class="logo"', look),
    '<!--[if !mso]><!-->',
    '<div class="logo-dark" style="display:none;max-height:0;overflow:hidden;mso-hide:all">',
    image(dark, '', look),
    '</div>',
    '<!--<![endif]-->',
  ].join('\n');
}

function image({ src, width, height, alt }: IssueImage, attributes: string, { addresses }: Look) {
  const style = 'display:block;max-width:100%;height:auto;border:0;font-weight:bold';
  return (
    `<img${attributes} src="${escapeAttribute(addresses.picture(src))}" width="${width}" height="${height}" ` +
    `alt="${escapeAttribute(alt)}" style="${style}">`
  );
}
