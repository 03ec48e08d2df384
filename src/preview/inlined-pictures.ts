import type { OutputFile } from '../model/output-file.ts';
import { withPictureAddresses } from './picture-addresses.ts';

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/**
 * HTML with its pictures in it. What is shut in a frame is of no origin at all, so the server would
 * have to let strangers in for its pictures, and a browser gives it none from disk.
 *
 * @param pictures by the path that stands in the HTML.
 */
export function withPicturesInside(html: string, pictures: readonly OutputFile[]): string {
  const known = new Map(pictures.map(({ path, content }) => [path, content]));
  return withPictureAddresses(html, (path) => {
    const content = known.get(path);
    const type = types[path.split('.').at(-1) ?? ''];
    if (content === undefined || type === undefined) return undefined;
    return `data:${type};base64,${Buffer.from(content).toString('base64')}`;
  });
}
