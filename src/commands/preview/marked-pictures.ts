import { sha256 } from '../../manifest.ts';
import { withPictureAddresses } from '../../preview/picture-addresses.ts';
import type { PreviewFile } from '../../preview/preview-file.ts';

/**
 * The files of one folder, in which a picture with other bytes has another address: a page that
 * stays open shows what it once fetched from an address, whatever the server says of keeping it.
 *
 * @param folder the path that their paths begin with.
 */
export function withMarkedPictures(
  folder: string,
  files: readonly PreviewFile[],
): readonly PreviewFile[] {
  const pictures = new Map(
    files.flatMap(({ path, content }) =>
      typeof content === 'string' ? [] : [[path, sha256(content).slice(0, 12)] as const],
    ),
  );
  if (pictures.size === 0) return files;
  return files.map((file) => {
    if (typeof file.content !== 'string' || file.framed) return file;
    const content = withPictureAddresses(file.content, (path) => {
      const mark = pictures.get(folder + path);
      return mark && `${path}?${mark}`;
    });
    return { ...file, content };
  });
}
