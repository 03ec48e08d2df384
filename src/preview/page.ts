import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import { pagePolicy } from './policy.ts';
import type { PreviewFile } from './preview-file.ts';
import type { PreviewSetting } from './setting.ts';

export type View = 'desk' | 'newsletter' | 'social' | 'feed' | 'calendar';

export interface Page {
  /** From the root of the preview. */
  readonly path: string;
  /** Where in the menu it belongs. */
  readonly view: View;
  readonly title: string;
  /** Everything of its own; with one h1. */
  readonly main: string;
}

/** Names of files beside the first page. */
export const styleSheetPath = 'style.css';
export const scriptPath = 'script.js';
export const iconPath = 'icon.svg';

/** The way from a page to the root of the preview: `../../`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** A page with its menu. Every link in it is relative, so it works wherever it is put. */
export function renderPage(
  { path, view, title, main }: Page,
  setting: PreviewSetting,
): PreviewFile {
  const { lang, words, site, live } = setting;
  const root = rootFrom(path);
  // Without a policy of its own a page from disk would have none; one that is served has a header.
  const policy = live
    ? ''
    : `<meta http-equiv="Content-Security-Policy" content="${pagePolicy()}">\n`;
  const version = live ? ` data-version="${escapeAttribute(live.version)}"` : '';
  const content = `<!doctype html>
<html lang="${lang}" data-root="${root}"${version}>
<head>
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(words.title(title, site))}</title>
<link rel="icon" href="${root}${iconPath}">
<link rel="stylesheet" href="${root}${styleSheetPath}">
<script src="${root}${scriptPath}" defer></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<p class="house">${escapeText(site)}</p>
<nav aria-label="${words.views}"><ul>
${menu(view, root, setting)}
</ul></nav>
</header>
<main id="main" tabindex="-1">
${faultHtml(setting)}${main}
</main>
<p role="status" data-copied="${words.copied}" data-failed="${words.notCopied}" data-stopped="${words.stopped}" data-unopened="${words.unopened}"></p>
</body>
</html>
`;
  return { path, content };
}

function menu(view: View, root: string, { words, newsletter }: PreviewSetting): string {
  const places: readonly (readonly [View, string])[] = [
    ['desk', 'index.html'],
    ['newsletter', newsletter],
    ['social', 'social/index.html'],
    ['feed', 'feed/index.html'],
    ['calendar', 'calendar/index.html'],
  ];
  return places
    .map(([name, path]) => {
      const current = name === view ? ' aria-current="page"' : '';
      return `<li><a href="${root}${escapeAttribute(path)}"${current}>${words[name]}</a></li>`;
    })
    .join('\n');
}

function faultHtml({ fault, words }: PreviewSetting): string {
  if (!fault) return '';
  return `<div class="notice" role="alert"><p><strong>${words.brokenConfig}</strong></p>
<p>${escapeText(fault.message)}</p>
<p>${escapeText(fault.help)}</p></div>
`;
}
