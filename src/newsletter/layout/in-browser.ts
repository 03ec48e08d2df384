import { escapeText } from '../../text/encodings/html-escape.ts';
import { type Look, letters } from './look.ts';
import { outwardAddress, outwardHref } from './outward-address.ts';
import { layoutRow } from './table.ts';

/** The way to the version on the web, above all else, where it is found when a mail looks wrong. */
export function inBrowser(look: Look): readonly string[] {
  const address = outwardAddress(look.addresses.webVersion ?? '');
  if (address === undefined) return [];
  const { colours, words } = look;
  const link = `<a${outwardHref(address)} style="color:${colours.linkOnPage}">${escapeText(words.inBrowser)}</a>`;
  const style = `padding:0 32px 12px;font:14px/1.5 ${letters(look)};color:${colours.onPage}`;
  return [layoutRow(` class="pad below" style="${style}"`, link)];
}
