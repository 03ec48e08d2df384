import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { PostPicture } from '../model/post.ts';
import { readAddress } from '../text/addresses/address.ts';
import { resolvePath } from '../text/addresses/relative-path.ts';
import { articleLanguage } from './article-language.ts';
import { folderOf } from './bundle.ts';
import { cardFormats } from './cards/card.ts';
import type { CardPress } from './cards/card-press.ts';
import { type CropFault, cropPicture } from './cards/crop-picture.ts';

/** Why a card takes the place of an article's own picture. */
export type PictureFault = 'elsewhere' | 'missing' | 'too-large' | CropFault;

export type PictureShape = keyof typeof cardFormats;

export interface PictureSources {
  /** Reads a file of the workspace, by its path from the root; absent: cards only. */
  readonly read?: (path: string) => Uint8Array | PictureFault;
  /** Called when there is a card to print. */
  readonly press: () => Promise<CardPress>;
}

/** What an article's posts take along. */
export interface TakenPictures {
  /** The one in the first shape asked for. */
  readonly picture: PostPicture;
  /** Every picture, and the text of the first for who does not see it. */
  readonly files: readonly OutputFile[];
  /** What is wrong with the article's own, each once. */
  readonly faults: readonly PictureFault[];
  /** What of the title the fonts of the cards cannot draw. */
  readonly leftOut: readonly string[];
}

interface Taken {
  readonly picture: PostPicture;
  readonly content: Uint8Array;
  readonly fault?: PictureFault;
  readonly leftOut?: readonly string[];
}

/** The article's own picture cut to each shape, and a card where it has none that will do. */
export async function takePictures(
  article: Article,
  shapes: readonly [PictureShape, ...PictureShape[]],
  sources: PictureSources,
  config: Config,
): Promise<TakenPictures> {
  const own = ownPicture(article, sources.read);
  const [first, ...others] = shapes;
  const take = (shape: PictureShape) => takePicture(article, own, shape, sources, config);
  const taken = await Promise.all([take(first), ...others.map(take)]);
  const [{ picture }] = taken;
  const { alt } = picture;
  return {
    picture,
    files: [
      ...taken.map(({ picture: { path }, content }) => ({ path, content })),
      ...(alt === ''
        ? []
        : [{ path: `${folderOf(article.meta.slug)}/alt.txt`, content: `${alt}\n` }]),
    ],
    faults: [...new Set(taken.flatMap(({ fault }) => fault ?? []))],
    leftOut: [...new Set(taken.flatMap(({ leftOut = [] }) => leftOut))],
  };
}

async function takePicture(
  article: Article,
  own: Uint8Array | PictureFault | undefined,
  shape: PictureShape,
  { press }: PictureSources,
  config: Config,
): Promise<Taken> {
  const { title = '', slug, categories, date, image } = article.meta;
  const stem = (name: string) =>
    `${folderOf(slug)}/${name}${shape === 'landscape' ? '' : `-${shape}`}`;
  const format = cardFormats[shape];
  const cropped = own instanceof Uint8Array ? await cropPicture(own, format) : own;
  if (typeof cropped === 'object') {
    const { bytes, width, height, extension } = cropped;
    const path = `${stem('picture')}.${extension}`;
    return { picture: { path, alt: image?.alt ?? '', width, height }, content: bytes };
  }
  const [category] = categories;
  const content = {
    title,
    ...(category !== undefined && { category }),
    ...(date && { date }),
    lang: articleLanguage(article, config),
  };
  const { png, alt, width, height, leftOut } = await (await press()).print(content, format);
  return {
    picture: { path: `${stem('card')}.png`, alt, width, height },
    content: png,
    leftOut,
    ...(cropped !== undefined && { fault: cropped }),
  };
}

/** A picture on a website is not ours to send. */
function ownPicture(
  { path, meta }: Article,
  read: PictureSources['read'],
): Uint8Array | PictureFault | undefined {
  if (meta.image === undefined || read === undefined) return undefined;
  const address = readAddress(meta.image.src);
  const file = address.kind === 'file' ? resolvePath(path, address.path) : undefined;
  return file === undefined ? 'elsewhere' : read(file);
}
