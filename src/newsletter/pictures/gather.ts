import { sha256 } from '../../manifest.ts';
import type { Article } from '../../model/article.ts';
import type { IssueImage } from '../../model/issue.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { readAddress } from '../../text/addresses/address.ts';
import { bundledPicture } from '../../text/addresses/bundled-picture.ts';
import { resolvePath } from '../../text/addresses/relative-path.ts';
import type { MailPicture } from './convert.ts';
import type { PictureFault } from './inspect.ts';

/** A picture that an article shows, by the address that stands there. */
export interface WantedPicture {
  readonly article: Article;
  readonly src: string;
}

/** A picture of the bundle. */
export interface BundlePicture {
  readonly file: OutputFile;
  readonly width: number;
  readonly height: number;
  /** Of the original, so that an unchanged one need not be converted again. */
  readonly source: string;
}

export interface PictureFaultAt extends WantedPicture {
  readonly fault: PictureFault;
}

export interface Gathered {
  readonly pictures: readonly BundlePicture[];
  readonly faults: readonly PictureFaultAt[];
  find(article: Article, src: string): BundlePicture | undefined;
}

export interface PictureSources {
  /** The bytes of a file in the workspace, by its path from the root, or why not. */
  read(path: string): Uint8Array | PictureFault;
  /** What an earlier run made of the picture with this hash. */
  earlier(source: string): MailPicture | undefined;
}

/** Makes the pictures ready for a mail, each once, in the order asked for. */
export async function gatherPictures(
  wanted: readonly WantedPicture[],
  sources: PictureSources,
): Promise<Gathered> {
  const seen = new Set<string>();
  const found = new Map<string, BundlePicture>();
  const faults: PictureFaultAt[] = [];
  for (const { article, src } of wanted) {
    const key = keyOf(article, src);
    if (seen.has(key)) continue;
    seen.add(key);
    const taken = new Set([...found.values()].map(({ file }) => file.path));
    const picture = await bundlePicture(article, src, taken, sources);
    if (typeof picture === 'string') faults.push({ article, src, fault: picture });
    else found.set(key, picture);
  }
  return {
    pictures: [...found.values()],
    faults,
    find: (article, src) => found.get(keyOf(article, src)),
  };
}

async function bundlePicture(
  { path: articlePath }: Article,
  src: string,
  taken: ReadonlySet<string>,
  sources: PictureSources,
): Promise<BundlePicture | PictureFault> {
  const address = readAddress(src);
  const path = address.kind === 'file' ? resolvePath(articlePath, address.path) : undefined;
  return path === undefined ? 'elsewhere' : preparePicture(path, articlePath, taken, sources);
}

/**
 * Makes one file ready for a mail.
 *
 * @param owner what its name in the bundle begins with: the path of an article.
 */
export async function preparePicture(
  path: string,
  owner: string,
  taken: ReadonlySet<string>,
  { read, earlier }: PictureSources,
): Promise<BundlePicture | PictureFault> {
  const original = read(path);
  if (typeof original === 'string') return original;
  const source = sha256(original);
  // What converts is only loaded for a new picture.
  const made = earlier(source) ?? (await (await import('./convert.ts')).convertPicture(original));
  if (typeof made === 'string') return made;
  const { content, width, height, extension } = made;
  const file = { path: bundledPicture(owner, path, taken, extension), content };
  return { file, width, height, source };
}

function keyOf({ path }: Article, src: string): string {
  return `${path}\n${src}`;
}

/** A picture with its words, for the layout. */
export function asImage({ file, width, height }: BundlePicture, alt: string): IssueImage {
  return { src: file.path, width, height, alt };
}
