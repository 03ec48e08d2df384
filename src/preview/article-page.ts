import type { Document } from '../model/article.ts';
import type { DeskEntry } from '../model/desk.ts';
import type { Finding } from '../model/finding.ts';
import { formatDate } from '../text/dates/format-date.ts';
import { escapeText } from '../text/encodings/html-escape.ts';
import { placeHtml } from './editor.ts';
import { countsHtml, countsOf, findingsList } from './findings-list.ts';
import { type Page, rootFrom } from './page.ts';
import { articlePage, issuePage, postsPage } from './paths.ts';
import { type ArticleReading, readingHtml } from './reading.ts';
import type { PreviewSetting } from './setting.ts';
import { sourceView } from './source-view.ts';
import { stateBadge } from './state-badge.ts';

/** An article as far as it could be read. */
export interface ArticleView {
  readonly document: Document;
  readonly entry: DeskEntry;
  readonly findings: readonly Finding[];
  /** The text as HTML that runs nothing, its headings below h2; absent when it is no article. */
  readonly html?: string;
  /** The picture of the front matter, as HTML. */
  readonly picture?: string;
  readonly reading?: ArticleReading;
}

/** The text as readers will see it, beside what was found in it. */
export function articlePageOf(view: ArticleView, setting: PreviewSetting): Page {
  const { words } = setting;
  const { document, entry, findings, reading } = view;
  const { title, slug } = entry;
  const text = view.html === undefined ? unreadText(view, setting) : articleText(view, setting);
  return {
    path: articlePage(document.path),
    view: 'desk',
    title: title ?? slug,
    main: `<div class="article">
<article class="sheet"${langOf(document)}>
<h1 dir="auto">${escapeText(title ?? slug)}</h1>
${text}
</article>
<aside class="beside" aria-label="${words.findings}">
${standing(view, setting)}
<h2 id="findings">${words.findings}</h2>
${findingsList(document.path, document.text, findings, setting)}
${reading ? readingHtml(reading, document, setting) : ''}
</aside>
</div>`,
  };
}

function unreadText({ document, findings }: ArticleView, setting: PreviewSetting): string {
  const { words } = setting;
  if (document.text.trim() === '') return `<p>${words.notText}</p>`;
  return `<p>${words.unread}</p>\n${sourceView(document.text, findings, setting)}`;
}

/** Some languages are hyphenated and read aloud otherwise. */
function langOf({ article }: Document): string {
  const lang = article?.meta.lang ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? ` lang="${lang}"` : '';
}

function articleText(
  { entry, findings, html = '', picture = '', document }: ArticleView,
  setting: PreviewSetting,
): string {
  const { words, lang } = setting;
  const { date, authors, categories } = entry;
  const summary = document.article?.meta.summary;
  const line = [
    ...(date ? [formatDate(date, lang)] : []),
    ...categories,
    ...(authors.length > 0 ? [words.by(authors.join(', '))] : []),
  ].join(' · ');
  return [
    `<p class="byline" dir="auto">${escapeText(line)}</p>`,
    `<p class="jump"><a href="#findings">${words.findings}</a>: <span class="counts">${countsHtml(countsOf(findings), setting)}</span></p>`,
    ...(summary === undefined ? [] : [`<p class="summary" dir="auto">${escapeText(summary)}</p>`]),
    picture,
    html.trim() === ''
      ? `<p class="empty">${words.emptyBody}</p>`
      : `<div class="body" dir="auto">${html}</div>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Its state, where it was sent, and the ways onward. */
function standing({ entry, document }: ArticleView, setting: PreviewSetting): string {
  const { words } = setting;
  const { path, state, sentIn, plannedIn, tags } = entry;
  const root = rootFrom(articlePage(path));
  const issues = (names: readonly string[]) => escapeText(names.join(', '));
  const issueLinks = plannedIn.map(
    (name) => `<a href="${root}${issuePage(name)}">${escapeText(name)}</a>`,
  );
  return [
    `<p>${stateBadge(state, words)}</p>`,
    `<p class="path">${placeHtml({ path, line: 1, column: 1 }, path, setting)}</p>`,
    ...(sentIn.length > 0 ? [`<p>${words.sentIn(issues(sentIn))}</p>`] : []),
    ...(plannedIn.length > 0 ? [`<p>${words.plannedIn(issueLinks.join(', '))}</p>`] : []),
    ...(tags.length > 0
      ? [
          `<p class="soft">${words.tags}: <span dir="auto">${escapeText(tags.join(', '))}</span></p>`,
        ]
      : []),
    ...(document.article ? [`<p><a href="${root}${postsPage(path)}">${words.posts}</a></p>`] : []),
  ].join('\n');
}
