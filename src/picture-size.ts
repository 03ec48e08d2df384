import { imageSize } from 'image-size';

/** As a picture is to be shown, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** `png`, `jpg`, … */
  readonly type: string;
}

/** From the head of the file; undefined when it is no picture, or one that cannot be read. */
export function pictureSize(content: Uint8Array): PictureSize | undefined {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(content);
    if (width <= 0 || height <= 0) return undefined;
    // From 5 on, EXIF says that the picture is to be shown on its side.
    return orientation >= 5 ? { width: height, height: width, type } : { width, height, type };
  } catch {
    return undefined;
  }
}
