import type { Post } from '../model/post.ts';
import { openPageWords } from '../social/open-page/open-page-words.ts';
import { type Account, postHtml, textsHtml } from '../social/open-page/post-html.ts';
import type { PreviewSetting } from './setting.ts';

/** A post as it goes out, and what `--thread` would make of it. */
export interface PostView {
  readonly post: Post;
  /** Absent when it would be one post as well. */
  readonly thread?: Post;
}

/**
 * A post that is too long stands there as the thread it has to become; of one that fits, the thread
 * that would say more can be opened.
 *
 * @param key of the article, to tell its posts from those of another on one page.
 */
export function postCard(
  { post, thread }: PostView,
  key: string,
  account: Account,
  { words, lang }: PreviewSetting,
): string {
  const say = openPageWords[lang];
  if (!thread) return postHtml(post, account, say);
  const parts = thread.texts.length;
  const [text] = post.texts;
  if (text?.cut !== undefined) {
    const note = `<p class="over">${words.needsThread(text.length, text.limit, parts)}</p>`;
    return postHtml(thread, account, say, { above: note });
  }
  const shown = textsHtml(thread, account, say).join('\n');
  const below = `<details id="thread-${post.network}-${key}"><summary>${words.asThread(parts)}</summary>\n${shown}\n</details>`;
  return postHtml(post, account, say, { below });
}
