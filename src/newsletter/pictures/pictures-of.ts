import type { Article } from '../../model/article.ts';
import type { FullText, IssueFile, IssueImage } from '../../model/issue.ts';
import { mentionOf } from '../choose-issue.ts';
import { asImage, type Gathered, type WantedPicture } from './gather.ts';

/** The pictures that an article brings along. */
export type PicturesOf = (article: Article) => {
  readonly image?: IssueImage;
  readonly inText: FullText['images'];
};

/** An article's own picture, and those in its text when all of that is sent. */
export function picturesWanted(
  articles: readonly Article[],
  file: IssueFile | undefined,
): readonly WantedPicture[] {
  return articles.flatMap((article) => {
    const mention = mentionOf(article, file);
    const own = mention?.hideImage ? undefined : article.meta.image?.src;
    const inText = mention?.full ? article.outline().images.map(({ url }) => url) : [];
    return [own, ...inText].flatMap((src) => (src === undefined ? [] : { article, src }));
  });
}

export function picturesOf({ find }: Gathered): PicturesOf {
  return (article) => {
    const { image } = article.meta;
    const own = image && find(article, image.src);
    const inText = article.outline().images.flatMap(({ url }) => {
      const picture = find(article, url);
      return picture ? [[url, asImage(picture, '')] as const] : [];
    });
    return {
      ...(own && { image: asImage(own, image.alt ?? '') }),
      inText: new Map(inText),
    };
  };
}
