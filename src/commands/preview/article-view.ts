import { feedPictures } from '../../feed/pictures.ts';
import type { Article } from '../../model/article.ts';
import type { DeskEntry } from '../../model/desk.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { ArticleView } from '../../preview/article-page.ts';
import { articlePage } from '../../preview/paths.ts';
import { readingOf } from '../../preview/reading.ts';
import type { PreviewSetting } from '../../preview/setting.ts';
import { headingId, type WaysWithin } from '../../preview/ways-within.ts';
import { renderWebHtml, webImage } from '../../render/web-html.ts';
import { articleLanguage } from '../../rules/article-language.ts';
import { articleLinks } from '../../text/addresses/article-links.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { pictureReader } from '../export/picture-reader.ts';
import type { DeskSnapshot } from './kept-desk.ts';

/** An article with all that its page shows, and the pictures beside that. */
export function articleView(
  entry: DeskEntry,
  snapshot: DeskSnapshot,
  ways: WaysWithin,
  setting: PreviewSetting,
): { readonly view: ArticleView; readonly files: readonly OutputFile[] } {
  const { articles, findings, context } = snapshot;
  const { config } = context.workspace;
  const document = articles.find(({ path }) => path === entry.path);
  if (!document) throw new Error(`${entry.path} is not on the desk`);
  const own = { document, entry, findings: findings.get(entry.path) ?? [] };
  const { article } = document;
  if (!article) return { view: own, files: [] };
  const read = pictureReader(context);
  const pictures = feedPictures((file) => {
    const bytes = read(file);
    return typeof bytes === 'string' ? undefined : bytes;
  }, '');
  const take = (src: string) => {
    const picture = pictures.take(entry.path, src);
    return picture && { src: picture.url, width: picture.width, height: picture.height };
  };
  const links = articleLinks(
    articles.flatMap((other) => other.article ?? []),
    config.site,
  );
  const html = renderWebHtml(article.tree(), {
    headingLevel: 2,
    resolveLink: links(article),
    linkWithin: ways.fromArticle(entry.path),
    headingId,
    resolveImage: take,
    imageText: setting.words.notShown,
    noteId: (number) => `note-${number}`,
    page: { tableName: setting.words.table },
  });
  const picture = leadPicture(article, take, setting);
  const folder = articlePage(entry.path).replace(/[^/]+$/, '');
  return {
    view: {
      ...own,
      html,
      ...(picture !== undefined && { picture }),
      reading: readingOf(article, articleLanguage(article, config)),
    },
    files: pictures.files().map(({ path, content }) => ({ path: folder + path, content })),
  };
}

function leadPicture(
  { meta }: Article,
  take: (src: string) => Parameters<typeof webImage>[0] | undefined,
  { words }: PreviewSetting,
): string | undefined {
  if (!meta.image) return undefined;
  const { src, alt = '' } = meta.image;
  const image = take(src);
  const shown = image ? webImage(image, alt, true) : escapeText(words.notShown(alt));
  return `<p class="picture">${shown}</p>`;
}
