import type { NewsletterLogo } from '../../model/config.ts';
import type { IssueLogo } from '../../model/issue.ts';
import { fitImage } from '../../render/image-size.ts';
import { resolvePath } from '../../text/addresses/relative-path.ts';
import { asImage, type BundlePicture, type PictureSources, preparePicture } from './gather.ts';
import type { PictureFault } from './inspect.ts';

export interface GatheredLogo {
  readonly logo: IssueLogo;
  readonly pictures: readonly BundlePicture[];
}

/** Why there is no logo, and of which file. */
export interface LogoFault {
  readonly path: string;
  readonly fault: PictureFault | 'svg';
}

/** Makes the logo and its dark variant ready for a mail, beside the pictures there are. */
export async function gatherLogo(
  { path, alt, width, dark }: NewsletterLogo,
  others: readonly BundlePicture[],
  sources: PictureSources,
): Promise<GatheredLogo | LogoFault> {
  const shown = (picture: BundlePicture) => ({
    ...asImage(picture, alt),
    ...fitImage(picture, width),
  });
  const light = await prepared(path, others, sources);
  if ('fault' in light) return light;
  if (dark === undefined) return { logo: { light: shown(light) }, pictures: [light] };
  const other = await prepared(dark, [...others, light], sources);
  if ('fault' in other) return other;
  return { logo: { light: shown(light), dark: shown(other) }, pictures: [light, other] };
}

async function prepared(
  written: string,
  others: readonly BundlePicture[],
  sources: PictureSources,
): Promise<BundlePicture | LogoFault> {
  const path = resolvePath('', written);
  if (path === undefined) return { path: written, fault: 'elsewhere' };
  const taken = new Set(others.map(({ file }) => file.path));
  const picture = await preparePicture(path, '', taken, sources);
  if (typeof picture !== 'string') return picture;
  const svg = /\.svgz?$/i.test(path) && (picture === 'format' || picture === 'unreadable');
  return { path: written, fault: svg ? 'svg' : picture };
}
