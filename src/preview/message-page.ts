import { escapeText } from '../text/encodings/html-escape.ts';
import { type Page, rootFrom, type View } from './page.ts';
import type { PreviewSetting } from './setting.ts';

/** A page that could not be made, or is not there: what is the matter, and what to do. */
export function messagePage(
  path: string,
  view: View,
  message: string,
  help: string,
  { words }: PreviewSetting,
): Page {
  const main = `<div class="lead"><h1 dir="auto">${escapeText(message)}</h1></div>
<p class="help" dir="auto">${escapeText(help)}</p>
<p><a href="${rootFrom(path)}index.html">${words.toDesk}</a></p>`;
  return { path, view, title: message, main };
}
