import { escapeText } from '../text/encodings/html-escape.ts';
import type { PreviewSetting } from './setting.ts';

export interface InboxLine {
  readonly sender: string;
  readonly subject: string;
  readonly preheader: string;
}

/** The mail among others, on a phone and on a desktop: what does not fit is cut where it would be. */
export function inboxHtml(line: InboxLine, { words }: PreviewSetting): string {
  return `<div class="inboxes">
<figure class="phone"><figcaption>${words.phone}</figcaption>${lineHtml(line)}</figure>
<figure class="desktop"><figcaption>${words.desktop}</figcaption>${lineHtml(line)}</figure>
</div>`;
}

function lineHtml({ sender, subject, preheader }: InboxLine): string {
  const initial = [...sender][0] ?? '';
  return `<div class="inbox"><span class="initial" aria-hidden="true">${escapeText(initial)}</span>
<p class="sender" dir="auto">${escapeText(sender)}</p>
<p class="subject" dir="auto">${escapeText(subject)}</p>
<p class="preheader soft" dir="auto">${escapeText(preheader)}</p></div>`;
}
