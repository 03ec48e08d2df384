import type { Feed, FeedItem } from '../feed/feed.ts';
import type { OutputFile } from '../model/output-file.ts';
import { formatDate } from '../text/dates/format-date.ts';
import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { frameHtml } from './frame.ts';
import { withPicturesInside } from './inlined-pictures.ts';
import type { Page } from './page.ts';
import { framePolicy } from './policy.ts';
import type { PreviewFile } from './preview-file.ts';
import type { PreviewSetting } from './setting.ts';
import type { WaysWithin } from './ways-within.ts';

const pagePath = 'feed/index.html';

/**
 * The feed of everything as a reader lists it, and what other feeds there are.
 *
 * @param frames the pages with the text of each item.
 */
export function feedPage(
  feeds: readonly Feed[],
  frames: readonly PreviewFile[],
  ways: WaysWithin,
  setting: PreviewSetting,
): Page {
  const { words } = setting;
  const [first] = feeds;
  const items = (first?.items ?? []).map((item, index) => {
    const frame = frames.find(({ path }) => path === `feed/${itemName(index)}`);
    return itemHtml(item, index, frame, ways, setting);
  });
  const others = feeds.map(
    ({ title, url, items: own }) =>
      `<tr><td dir="auto">${escapeText(title)}</td><td class="path">${escapeText(url)}</td><td>${words.items(own.length)}</td></tr>`,
  );
  const main =
    first === undefined
      ? `<h1>${words.feed}</h1>\n<p class="empty">${words.noItems}</p>`
      : `<div class="lead"><h1 dir="auto">${escapeText(first.title)}</h1>
<p class="soft">${words.feedIntroduction}</p></div>
<ol class="feed">
${items.join('\n')}
</ol>
<section><details id="feeds"><summary>${words.feeds}</summary>
<div class="table" role="region" tabindex="0" aria-label="${words.feeds}"><table>
${others.join('\n')}
</table></div></details></section>`;
  return { path: pagePath, view: 'feed', title: words.feed, main };
}

function itemHtml(
  item: FeedItem,
  index: number,
  text: PreviewFile | undefined,
  ways: WaysWithin,
  setting: PreviewSetting,
): string {
  const { words, lang } = setting;
  const { title, url, published, updated, authors, summary, picture, language } = item;
  const details = [
    formatDate(published.date, lang),
    ...(updated ? [words.updated(formatDate(updated.date, lang))] : []),
    ...(authors.length > 0 ? [authors.join(', ')] : []),
  ].join(' · ');
  const image = picture
    ? `<img src="${escapeAttribute(picture.url)}" alt="" width="${picture.width}" height="${picture.height}" loading="lazy">`
    : '';
  const whole = text ? wholeText(item, index, String(text.content), setting) : '';
  // The site may not have it yet, or an older text.
  const own = ways.fromPage(pagePath, url);
  const link =
    own === undefined
      ? `href="${escapeAttribute(url)}" target="_blank" rel="noopener noreferrer"`
      : `href="${escapeAttribute(own)}"`;
  const spoken = language === undefined ? '' : ` lang="${escapeAttribute(language)}"`;
  return `<li${spoken}>${image}<div>
<h2 dir="auto"><a ${link}>${escapeText(title)}</a></h2>
<p class="soft" dir="auto">${escapeText(details)}</p>
<p dir="auto">${escapeText(summary)}</p>
${whole}</div></li>`;
}

/** @param text as the frame holds it, pictures and all: with another one the page loads it anew. */
function wholeText(
  { title }: FeedItem,
  index: number,
  text: string,
  { words }: PreviewSetting,
): string {
  const source = `${itemName(index)}?${fingerprint(text).hash}`;
  const frame = frameHtml({ source, title: words.itemFrame(title) });
  return `<details id="item-${index}"><summary>${words.wholeText}</summary>${frame}</details>`;
}

function itemName(index: number): string {
  return `item-${index + 1}.html`;
}

/** The text of each item in a page of its own, for in a frame. */
export function itemFrames(
  feeds: readonly Feed[],
  pictures: readonly OutputFile[],
  { lang }: PreviewSetting,
): readonly PreviewFile[] {
  return (feeds[0]?.items ?? []).flatMap(({ html, title, language = lang }, index) => {
    if (html === undefined) return [];
    const content = `<!doctype html>
<html lang="${escapeAttribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${framePolicy(true)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<base target="_blank">
<style>body { margin: 1rem; font: 1.0625rem/1.6 Georgia, serif; overflow-wrap: break-word; } img { max-width: 100%; height: auto; } pre { white-space: pre-wrap; }</style>
</head>
<body>
${withPicturesInside(html, pictures)}
</body>
</html>
`;
    return [{ path: `feed/${itemName(index)}`, content, framed: true as const }];
  });
}
