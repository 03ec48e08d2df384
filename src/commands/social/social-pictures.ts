import { socialPicturesWords } from '../../messages/social-pictures.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { PostPicture } from '../../model/post.ts';
import { UserError } from '../../model/user-error.ts';
import type { DatedArticle } from '../../select.ts';
import { cardFonts } from '../../social/cards/card-fonts.ts';
import { type CardPress, openCardPress } from '../../social/cards/card-press.ts';
import { cardThemeFrom } from '../../social/cards/card-theme.ts';
import { type PictureShape, takePictures } from '../../social/pictures.ts';
import type { CommandContext } from '../context.ts';
import { pictureReader } from '../export/picture-reader.ts';
import type { Flags } from '../program/flags.ts';
import { packagedFile } from '../program/packaged-file.ts';

export interface PicturesOfArticles {
  readonly taken: readonly { readonly article: DatedArticle; readonly picture: PostPicture }[];
  readonly files: readonly OutputFile[];
  readonly warnings: readonly string[];
}

/** So many pictures are in memory at once. */
const atOnce = 16;

/** The picture of each article; with `--cards` a card for all, with `--portrait` an upright one too. */
export async function picturesOf(
  articles: readonly DatedArticle[],
  flags: Flags,
  context: CommandContext,
): Promise<PicturesOfArticles> {
  const shapes: readonly [PictureShape, ...PictureShape[]] =
    flags.on('portrait') === true ? ['landscape', 'portrait'] : ['landscape'];
  let press: Promise<CardPress> | undefined;
  const sources = {
    ...(flags.on('cards') !== true && { read: pictureReader(context) }),
    press: () => {
      press ??= openPress(context);
      return press;
    },
  };
  const take = async (article: DatedArticle) => ({
    article,
    ...(await takePictures(article, shapes, sources, context.workspace.config)),
  });
  const taken: Awaited<ReturnType<typeof take>>[] = [];
  for (let from = 0; from < articles.length; from += atOnce) {
    taken.push(...(await Promise.all(articles.slice(from, from + atOnce).map(take))));
  }
  const say = socialPicturesWords[context.lang];
  return {
    taken,
    files: taken.flatMap(({ files }) => files),
    warnings: taken.flatMap(({ article, faults, leftOut }) => [
      ...faults.map((fault) => say.fault[fault](article.path)),
      ...(leftOut.length > 0 ? [say.leftOut(article.path, leftOut.join(' '))] : []),
    ]),
  };
}

/** Reads the fonts; one press will do for all cards of a run. */
export async function openPress(context: CommandContext): Promise<CardPress> {
  const { io, lang, workspace } = context;
  const { site, newsletter, social } = workspace.config;
  const theme = cardThemeFrom(newsletter.theme, social.cards);
  const fonts = cardFonts.map((font) => ({ ...font, bytes: packagedFile(font.file, io.files) }));
  const logo = theme.logo && readLogo(theme.logo.path, context);
  return openCardPress({ theme, site: site.name, fonts, lang, ...(logo && { logo }) });
}

function readLogo(file: string, context: CommandContext): Uint8Array {
  const bytes = pictureReader(context)(file);
  if (typeof bytes !== 'string') return bytes;
  const say = socialPicturesWords[context.lang];
  throw new UserError(say.noLogo(file), say.noLogoHelp);
}
