import { socialPicturesWords } from '../../messages/social-pictures.ts';
import type { Article } from '../../model/article.ts';
import type { DeskEntry } from '../../model/desk.ts';
import { renderPage } from '../../preview/page.ts';
import { postsPage } from '../../preview/paths.ts';
import type { PreviewFile } from '../../preview/preview-file.ts';
import type { PreviewSetting } from '../../preview/setting.ts';
import { type PostsView, postsPageOf, socialPage } from '../../preview/social-page.ts';
import { takePictures } from '../../social/pictures.ts';
import { postsOf } from '../../social/posts.ts';
import { pictureReader } from '../export/picture-reader.ts';
import type { DeskSnapshot } from './kept-desk.ts';
import type { PreviewPictures } from './preview-pictures.ts';

/** Makes the pages with posts. */
export interface PostsMaker {
  ofArticle(entry: DeskEntry): Promise<readonly PreviewFile[]>;
  /** Of the articles in the next newsletter, or else of the newest. */
  ofNow(): Promise<readonly PreviewFile[]>;
}

const newest = 5;

export function postsMaker(
  { context, articles, desk }: DeskSnapshot,
  { press }: PreviewPictures,
  setting: PreviewSetting,
): PostsMaker {
  const { lang, workspace } = context;
  const { config } = workspace;
  const { mastodon, networks } = config.social;
  const account = { site: config.site.name, ...(mastodon !== undefined && { mastodon }) };
  const say = socialPicturesWords[lang];
  const read = pictureReader(context);

  async function made(article: Article) {
    const sources = { read, press };
    const { picture, files, faults } = await takePictures(article, ['landscape'], sources, config);
    const threads = postsOf(article, networks, config, { thread: true, picture });
    const view: PostsView = {
      path: article.path,
      title: article.meta.title ?? article.meta.slug,
      posts: postsOf(article, networks, config, { thread: false, picture }).map((post, index) => {
        const thread = threads[index];
        return { post, ...(thread && thread.texts.length > 1 && { thread }) };
      }),
      remarks: faults.map((fault) => say.fault[fault](article.path)),
    };
    return { view, pictures: files.filter(({ path }) => path === picture.path) };
  }

  return {
    async ofArticle({ path }) {
      const article = articles.find((document) => document.path === path)?.article;
      if (!article) return [];
      const { view, pictures } = await made(article);
      const folder = postsPage(path).replace(/[^/]+$/, '');
      return [
        renderPage(postsPageOf(view, account, setting), setting),
        ...pictures.map((file) => ({ path: folder + file.path, content: file.content })),
      ];
    },
    async ofNow() {
      const inIssue = desk.next?.articles ?? [];
      const ready = desk.entries
        .filter(({ state, date }) => date && state !== 'draft' && state !== 'planned')
        .map(({ path }) => path);
      const paths = inIssue.length > 0 ? inIssue : ready.slice(0, newest);
      const all = await Promise.all(
        paths
          .flatMap((path) => articles.find((document) => document.path === path)?.article ?? [])
          .map(made),
      );
      const views = all.map(({ view }) => view);
      return [
        renderPage(socialPage(views, account, setting), setting),
        ...all
          .flatMap(({ pictures }) => pictures)
          .map(({ path, content }) => ({ path: `social/${path}`, content })),
      ];
    },
  };
}
