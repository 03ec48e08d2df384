/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface CroppedPicture extends PictureSize {
  readonly bytes: Uint8Array;
  readonly extension: 'jpg' | 'png';
}

/** Why a picture cannot be used. */
export type CropFault = 'unreadable' | 'too-small';

/** Less than this across looks coarse on every network, and X and LinkedIn show it as a thumbnail. */
const smallestWidth = 400;

/**
 * The middle of a picture in the shape a network shows, upright and without what the camera wrote
 * beside it, such as the place. Never enlarged: a small picture keeps the shape and gets fewer
 * pixels. PNG for what is partly see-through, else JPEG.
 */
export async function cropPicture(
  bytes: Uint8Array,
  wanted: PictureSize,
): Promise<CroppedPicture | CropFault> {
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { failOn: 'error' }).autoOrient();
    const { autoOrient, hasAlpha } = await picture.metadata();
    const size = largestWithin(autoOrient, wanted);
    if (size.width < smallestWidth) return 'too-small';
    const cropped = picture.resize({ ...size, fit: 'cover', position: 'centre' });
    const seeThrough = hasAlpha && !(await sharp(bytes).stats()).isOpaque;
    const { data, info } = await (seeThrough
      ? cropped.png()
      : cropped.jpeg({ quality: 85 })
    ).toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { bytes: data, width, height, extension: seeThrough ? 'png' : 'jpg' };
  } catch {
    return 'unreadable';
  }
}

/** The wanted shape, as large as the picture allows and not larger than wanted. */
function largestWithin(has: PictureSize, wanted: PictureSize): PictureSize {
  const scale = Math.min(1, has.width / wanted.width, has.height / wanted.height);
  return {
    width: Math.max(1, Math.floor(wanted.width * scale)),
    height: Math.max(1, Math.floor(wanted.height * scale)),
  };
}
