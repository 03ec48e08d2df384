import { version } from '../../version.ts';
import { isRecord, recordsIn } from '../front-matter-value.ts';
import type { MailPicture } from './convert.ts';

const extensions = ['jpg', 'png', 'gif'] as const;

/**
 * What an earlier bundle has of a picture, by the hash of its original. Another version of viag may
 * convert otherwise, so its pictures are made anew.
 *
 * @param manifest of that bundle, parsed
 * @param read a file of that bundle, when it is still what the manifest says
 */
export function earlierPictures(
  manifest: unknown,
  read: (path: string, sha256: string) => Uint8Array | undefined,
): (source: string) => MailPicture | undefined {
  if (!isRecord(manifest) || manifest.viag !== version) return () => undefined;
  const pictures = recordsIn(manifest.pictures);
  const files = recordsIn(manifest.files);
  return (source) => {
    const known = pictures.find((picture) => picture.source === source);
    const file = files.find(({ path }) => path === known?.path);
    if (!known || !file) return undefined;
    const { path, width, height } = known;
    const extension = extensions.find((ending) => String(path).endsWith(`.${ending}`));
    if (typeof path !== 'string' || typeof width !== 'number' || typeof height !== 'number') {
      return undefined;
    }
    const content = read(path, String(file.sha256));
    return content && extension && { content, extension, width, height };
  };
}
