import { inspectPicture, type PictureFault } from './inspect.ts';

/** A picture as mail programs show it: upright, not too wide, without a word on where it was taken. */
export interface MailPicture {
  readonly content: Uint8Array;
  readonly extension: 'jpg' | 'png' | 'gif';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Twice the width of the newsletter, for screens with small pixels. */
const widest = 1200;

/**
 * The same bytes for the same picture. Outlook shows neither WebP nor AVIF, so those become PNG
 * when something shines through, else JPEG: https://www.caniemail.com/features/image-webp/
 */
export async function convertPicture(content: Uint8Array): Promise<MailPicture | PictureFault> {
  const inspected = inspectPicture(content);
  if (typeof inspected === 'string') return inspected;
  const { kind } = inspected;
  const sharp = await loadSharp();
  if (!sharp) return 'no-converter';
  const image = sharp(content, { failOn: 'error', animated: kind === 'gif' });
  try {
    const extension = await mailFormat();
    const { data, info } = await image
      .autoOrient()
      .resize({ width: widest, withoutEnlargement: true })
      .toFormat(extension === 'jpg' ? 'jpeg' : extension, options[extension])
      .toBuffer({ resolveWithObject: true });
    // The frames of an animation stand below one another.
    const height = info.pageHeight ?? info.height;
    return { content: data, extension, width: info.width, height };
  } catch {
    return 'damaged';
  }

  async function mailFormat(): Promise<MailPicture['extension']> {
    if (kind !== 'webp' && kind !== 'avif') return kind;
    return (await image.stats()).isOpaque ? 'jpg' : 'png';
  }
}

/** Its native part is an optional package per platform, so it may not be there. */
async function loadSharp() {
  try {
    return (await import('sharp')).default;
  } catch {
    return undefined;
  }
}

const options = {
  jpg: { quality: 82, mozjpeg: true },
  png: { compressionLevel: 9 },
  gif: {},
} as const;
