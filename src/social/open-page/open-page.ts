import { createHash } from 'node:crypto';
import type { Lang } from '../../model/lang.ts';
import type { Post } from '../../model/post.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { type OpenPageWords, openPageWords } from './open-page-words.ts';
import { pageScript } from './page-script.ts';
import { type Account, postHtml } from './post-html.ts';
import { styleSheet } from './style-sheet.ts';

export interface OpenPageOptions extends Account {
  readonly lang: Lang;
}

/**
 * A page for on disk with every post, to copy or to open in its network; it stands in the folder
 * that the paths of the pictures begin in. It asks no server for anything; where the house has no Mastodon server it asks the reader for theirs.
 */
export function renderOpenPage(posts: readonly Post[], options: OpenPageOptions): string {
  const { lang, site, mastodon } = options;
  const words = openPageWords[lang];
  const title = escapeText(words.title(site));
  const asks = mastodon === undefined && posts.some(({ network }) => network === 'mastodon');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${styleSheet}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${words.introduction}</p>
${asks ? serverField(words) : ''}</header>
<main>
${articles(posts, options, words).join('\n')}
</main>
<p role="status" data-copied="${words.copied}" data-failed="${words.notCopied}"></p>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** Only our own style and script; pictures from beside the page. */
const policy = [
  "default-src 'none'",
  "img-src 'self' file:",
  `style-src '${hashOf(styleSheet)}'`,
  `script-src '${hashOf(pageScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}

function serverField(words: OpenPageWords): string {
  return `<div class="server" data-script hidden>
<label for="server">${words.server}</label>
<input id="server" type="text" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false" placeholder="mastodon.nl" aria-describedby="server-help">
<p class="soft" id="server-help">${words.serverHelp}</p>
</div>
`;
}

function articles(
  posts: readonly Post[],
  account: Account,
  words: OpenPageWords,
): readonly string[] {
  const slugs = [...new Set(posts.map(({ slug }) => slug))];
  return slugs.map((slug) => {
    const own = posts.filter((post) => post.slug === slug);
    const { title = '', url = '' } = own[0] ?? {};
    return `<section>
<h2 dir="auto">${escapeText(title)}</h2>
<p class="soft">${escapeText(url)}</p>
<div class="posts">
${own.map((post) => postHtml(post, account, words)).join('\n')}
</div>
</section>`;
  });
}
