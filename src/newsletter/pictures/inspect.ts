import { pictureSize } from '../../picture-size.ts';

/** Why a picture stays behind. */
export type PictureFault =
  | 'elsewhere'
  | 'missing'
  | 'too-large'
  | 'too-many-pixels'
  | 'format'
  | 'heic'
  | 'pixel'
  | 'unreadable'
  | 'damaged'
  | 'no-converter';

/** What can be made into a picture that mail programs show. */
const pictureKinds = ['png', 'jpg', 'gif', 'webp', 'avif'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** Some ten thousand by ten thousand; sharp would take a gigabyte for more. */
const mostPixels = 100_000_000;

/** What kind of picture this is by its first bytes, whatever its name says. */
export function inspectPicture(content: Uint8Array): { readonly kind: PictureKind } | PictureFault {
  const size = pictureSize(content);
  if (!size) return 'unreadable';
  const { width, height, type } = size;
  // The patents on HEVC keep it out of the libvips that comes with sharp.
  if (type === 'heic' || type === 'heif' || type === 'heics') return 'heic';
  if (width === 1 && height === 1) return 'pixel';
  if (width * height > mostPixels) return 'too-many-pixels';
  const kind = pictureKinds.find((known) => known === type);
  return kind ? { kind } : 'format';
}
