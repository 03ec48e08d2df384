import type { CalendarDate } from '../model/calendar-date.ts';
import type { DeskIssue } from '../model/desk.ts';
import type { Finding } from '../model/finding.ts';
import { formatDate } from '../text/dates/format-date.ts';
import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import { countsHtml, findingsList } from './findings-list.ts';
import { frameHtml } from './frame.ts';
import { type InboxLine, inboxHtml } from './inbox.ts';
import { mailName } from './mail-frame.ts';
import { type CheckView, checksHtml, problemCounts } from './mailing-checks.ts';
import { type Page, rootFrom } from './page.ts';
import { issuePage } from './paths.ts';
import type { PreviewSetting } from './setting.ts';
import { sourceView } from './source-view.ts';

/** An issue as it would go out now. */
export interface NewsletterView {
  readonly name: string;
  readonly title: string;
  readonly date?: CalendarDate;
  /** The issue file and what was found in it; absent for the articles of a month. */
  readonly file?: {
    readonly path: string;
    readonly text: string;
    readonly findings: readonly Finding[];
  };
  /** Absent when there is nothing to show: the file cannot be read. */
  readonly mail?: MailView;
}

export interface MailView {
  readonly inbox: InboxLine;
  /** Of the HTML, as it is encoded to be sent. */
  readonly bytes: number;
  /** Another one when the HTML or a picture is, so that a page knows when to load its frames anew. */
  readonly mark: string;
  readonly text: string;
  readonly checks: readonly CheckView[];
  /** Articles that may not go along yet, and why. */
  readonly held: readonly { readonly path: string; readonly reason: string }[];
  readonly remarks: readonly string[];
}

const widths = [360, 640, 1200];
/** Where Gmail clips; the mail system still adds to it. */
const clippedAt = 102_400;

/** @param issues all there are, for the way from one to another. */
export function newsletterPage(
  view: NewsletterView,
  issues: readonly DeskIssue[],
  setting: PreviewSetting,
): Page {
  const { words, lang } = setting;
  const { name, title, date, file, mail } = view;
  const main = [
    `<div class="lead"><h1 dir="auto">${escapeText(title)}</h1>`,
    ...(date ? [`<p class="soft">${formatDate(date, lang)}</p>`] : []),
    '</div>',
    ...issueMenu(name, issues, setting),
    ...(mail ? mailHtml(mail, setting) : unreadHtml(view, setting)),
    ...(file && mail && file.findings.length > 0
      ? [
          `<section class="sheet"><h2>${words.findings}</h2>`,
          findingsList(file.path, file.text, file.findings, setting),
          '</section>',
        ]
      : []),
  ];
  return { path: issuePage(name), view: 'newsletter', title, main: main.join('\n') };
}

function issueMenu(
  current: string,
  issues: readonly DeskIssue[],
  { words }: PreviewSetting,
): readonly string[] {
  // One that leads nowhere else is no menu.
  if (issues.every(({ name }) => name === current)) return [];
  const root = rootFrom(issuePage(current));
  const items = issues.toReversed().map(({ name, title, sent }) => {
    const here = name === current ? ' aria-current="page"' : '';
    const state = sent ? ` <span class="soft">${words.issueSent}</span>` : '';
    return `<li><a href="${root}${issuePage(name)}"${here} dir="auto">${escapeText(title)}</a>${state}</li>`;
  });
  return [`<nav class="issues" aria-label="${words.issues}"><ul>`, ...items, '</ul></nav>'];
}

function unreadHtml({ file }: NewsletterView, setting: PreviewSetting): readonly string[] {
  const { words } = setting;
  if (!file) return [`<p class="empty">${words.noIssue} ${words.noIssueHelp}</p>`];
  return [
    `<section class="sheet"><h2>${words.findings}</h2>`,
    findingsList(file.path, file.text, file.findings, setting),
    `<p>${words.brokenIssue}</p>`,
    sourceView(file.text, file.findings, setting),
    '</section>',
  ];
}

function mailHtml(mail: MailView, setting: PreviewSetting): readonly string[] {
  const { words } = setting;
  const { inbox, held, remarks, checks, text } = mail;
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li dir="auto">${escapeText(line)}</li>`).join('\n')}</ul>`;
  return [
    ...(held.length > 0
      ? [
          `<section class="notice"><h2>${words.heldBack}</h2>`,
          list(held.map(({ path, reason }) => `${path} ${reason}`)),
          '</section>',
        ]
      : []),
    `<section><h2>${words.inbox}</h2>`,
    inboxHtml(inbox, setting),
    sizeHtml(mail, setting),
    `<p><a href="#checks">${words.checks}</a>: <span class="counts">${countsHtml(problemCounts(checks), setting)}</span></p>`,
    '</section>',
    `<section><h2>${words.mail}</h2>`,
    framesHtml(mail, setting),
    '</section>',
    `<section class="sheet"><h2 id="checks">${words.checks}</h2>`,
    checksHtml(checks, setting),
    ...(remarks.length > 0 ? [`<h3>${words.remarks}</h3>`, list(remarks)] : []),
    '</section>',
    `<section><details id="text-part"><summary>${words.textPart}</summary>`,
    `<pre class="text-part" tabindex="0" role="region" aria-label="${words.textPart}">${escapeText(text)}</pre>`,
    '</details></section>',
  ];
}

function sizeHtml({ bytes }: MailView, { words, lang }: PreviewSetting): string {
  const kilobytes = (bytes / 1024).toFixed(1).replace('.', lang === 'nl' ? ',' : '.');
  const said = words.sizeOf(kilobytes, Math.round((bytes / clippedAt) * 100));
  const clipped = bytes > clippedAt ? ` <strong class="error">${words.clipped}</strong>` : '';
  return `<p class="size"><label for="size">${words.size}</label> <meter id="size" min="0" max="${clippedAt}" high="${90 * 1024}" value="${Math.min(bytes, clippedAt)}">${said}</meter> <span class="soft">${said}.</span>${clipped}</p>`;
}

/** Without the script all widths are shown, light and with pictures. */
function framesHtml({ mark }: MailView, { words }: PreviewSetting): string {
  const frames = widths.map((width) => {
    const frame = {
      source: `${mailName({ dark: false, pictures: true })}?${mark}`,
      title: words.frame(width),
      width,
    };
    return `<figure class="mail" data-width="${width}"><figcaption>${words.pixels(width)}</figcaption>
<div class="screen" role="group" tabindex="0" aria-label="${escapeAttribute(frame.title)}">${frameHtml(frame)}</div></figure>`;
  });
  const all: readonly Choice[] = [
    ['', words.allWidths],
    ...widths.map((width): Choice => [`${width}`, `${width}`]),
  ];
  return `<form class="choices" data-mark="${mark}" data-script hidden>
${radios('width', words.width, all)}
${radios('colours', words.colours, [
  ['light', words.light],
  ['dark', words.dark],
])}
${radios('pictures', words.pictures, [
  ['', words.withPictures],
  ['-bare', words.withoutPictures],
])}
</form>
<div class="mails">
${frames.join('\n')}
</div>`;
}

type Choice = readonly [value: string, shown: string];

function radios(name: string, label: string, values: readonly Choice[]): string {
  const inputs = values.map(
    ([value, shown], index) =>
      `<label><input type="radio" name="${name}" value="${value}"${index === 0 ? ' checked' : ''}><span>${shown}</span></label>`,
  );
  return `<fieldset><legend>${label}</legend><div>${inputs.join('')}</div></fieldset>`;
}
