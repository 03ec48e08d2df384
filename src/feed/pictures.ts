import type { OutputFile } from '../model/output-file.ts';
import { pictureSize } from '../picture-size.ts';
import { readAddress } from '../text/addresses/address.ts';
import { bundledPicture } from '../text/addresses/bundled-picture.ts';
import { resolvePath } from '../text/addresses/relative-path.ts';
import type { FeedPicture } from './feed.ts';

/** The pictures that go along with a feed, so that their addresses hold wherever it is put. */
export interface FeedPictures {
  /** The picture at an address in a file; undefined when it cannot be taken along. */
  take(from: string, address: string): FeedPicture | undefined;
  files(): readonly OutputFile[];
  /** The files that asked for a picture that could not be taken, each with its address. */
  missing(): readonly MissingPicture[];
}

export interface MissingPicture {
  readonly from: string;
  readonly address: string;
}

/**
 * https://www.iana.org/assignments/media-types/media-types.xhtml#image, without SVG: on the site and
 * opened by itself it would run the scripts in it.
 */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
]);

/**
 * @param bytesOf the bytes of a file in the workspace, by its path from the root, if they can be read.
 * @param base the address of the folder that the feeds go to, ending in `/`.
 */
export function feedPictures(
  bytesOf: (path: string) => Uint8Array | undefined,
  base: string,
): FeedPictures {
  const taken = new Map<string, { readonly file: OutputFile; readonly picture: FeedPicture }>();
  const missing = new Map<string, MissingPicture>();
  return {
    take(from, address) {
      const read = readAddress(address);
      if (read.kind !== 'file') return undefined;
      const path = resolvePath(from, read.path) ?? '';
      const known = taken.get(path)?.picture;
      if (known) return known;
      const content = bytesOf(path);
      const size = content && sizeOf(content);
      if (!content || !size) {
        missing.set(`${from}\n${address}`, { from, address });
        return undefined;
      }
      const names = new Set([...taken.values()].map(({ file }) => file.path));
      const file = { path: bundledPicture(from, path, names), content };
      const picture = { url: base + file.path, bytes: content.byteLength, ...size };
      taken.set(path, { file, picture });
      return picture;
    },
    files: () => [...taken.values()].map(({ file }) => file),
    missing: () => [...missing.values()],
  };
}

function sizeOf(content: Uint8Array): Omit<FeedPicture, 'url' | 'bytes'> | undefined {
  const size = pictureSize(content);
  if (!size) return undefined;
  const { width, height } = size;
  const type = mediaTypes.get(size.type);
  return type === undefined ? undefined : { type, width, height };
}
