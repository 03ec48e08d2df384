import type { Account } from '../social/open-page/post-html.ts';
import { escapeText } from '../text/encodings/html-escape.ts';
import { type Page, rootFrom } from './page.ts';
import { articleKey, articlePage, postsPage } from './paths.ts';
import { type PostView, postCard } from './post-card.ts';
import type { PreviewSetting } from './setting.ts';

/** The posts about one article. */
export interface PostsView {
  /** Of the article. */
  readonly path: string;
  readonly title: string;
  readonly posts: readonly PostView[];
  /** What is wrong with its picture. */
  readonly remarks: readonly string[];
}

/** Every network's post about an article, as it will look. */
export function postsPageOf(view: PostsView, account: Account, setting: PreviewSetting): Page {
  const path = postsPage(view.path);
  const main = `<div class="lead"><h1 dir="auto">${escapeText(view.title)}</h1>
<p><a href="${rootFrom(path)}${articlePage(view.path)}">${setting.words.toArticle}</a></p></div>
<h2>${setting.words.posts}</h2>
${postsHtml(view, account, setting)}`;
  return { path, view: 'social', title: view.title, main };
}

/** The posts about the articles that are on now. */
export function socialPage(
  views: readonly PostsView[],
  account: Account,
  setting: PreviewSetting,
): Page {
  const { words, site } = setting;
  const path = 'social/index.html';
  const sections = views.map(
    (
      view,
    ) => `<section><h2 dir="auto"><a href="${rootFrom(path)}${postsPage(view.path)}">${escapeText(view.title)}</a></h2>
${postsHtml(view, account, setting)}</section>`,
  );
  const main = `<div class="lead"><h1>${escapeText(words.postsOf(site))}</h1>
<p class="soft">${words.postsIntroduction}</p></div>
${sections.length > 0 ? sections.join('\n') : `<p class="empty">${words.noPosts}</p>`}`;
  return { path, view: 'social', title: words.social, main };
}

function postsHtml(
  { path, posts, remarks }: PostsView,
  account: Account,
  setting: PreviewSetting,
): string {
  const { words } = setting;
  if (posts.length === 0) return `<p class="empty">${words.noNetworks}</p>`;
  const said = remarks.map((remark) => `<p class="soft" dir="auto">${escapeText(remark)}</p>`);
  const cards = posts.map((view) => postCard(view, articleKey(path), account, setting));
  return `${said.join('\n')}<div class="posts">\n${cards.join('\n')}\n</div>`;
}
