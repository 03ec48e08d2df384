import type { Article } from '../model/article.ts';
import type { IssueImage } from '../model/issue.ts';
import type { OutputFile } from '../model/output-file.ts';
import { pictureSize } from '../picture-size.ts';
import { readAddress } from '../text/address.ts';
import { bundledPicture } from '../text/bundled-picture.ts';
import { resolvePath } from '../text/relative-path.ts';

/** An article's picture, ready to go into a bundle. */
export interface Picture {
  readonly image: IssueImage;
  readonly file: OutputFile;
}

/** Why a picture stays behind. */
export type PictureFault = 'elsewhere' | 'missing' | 'too-large' | 'format' | 'unreadable';

/** What mail programs show; Outlook knows neither SVG nor WebP. */
const shownInMail: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif']);

/**
 * Takes an article's picture along: its size as the file says, a name of its own in the bundle.
 *
 * @param read the bytes of a file in the workspace, by its path from the root, or why not.
 * @param taken the names that other pictures of the bundle have.
 */
export function takePicture(
  article: Article,
  read: (path: string) => Uint8Array | PictureFault,
  taken: ReadonlySet<string> = new Set(),
): Picture | PictureFault | undefined {
  const { image } = article.meta;
  if (!image) return undefined;
  const address = readAddress(image.src);
  const path = address.kind === 'file' ? resolvePath(article.path, address.path) : undefined;
  if (path === undefined) return 'elsewhere';
  const content = read(path);
  if (typeof content === 'string') return content;
  const size = sizeOf(content);
  if (typeof size === 'string') return size;
  const src = bundledPicture(article.path, path, taken);
  return { image: { src, ...size, alt: image.alt ?? '' }, file: { path: src, content } };
}

function sizeOf(content: Uint8Array): { width: number; height: number } | PictureFault {
  const size = pictureSize(content);
  if (!size) return 'unreadable';
  const { width, height, type } = size;
  return shownInMail.has(type) ? { width, height } : 'format';
}
