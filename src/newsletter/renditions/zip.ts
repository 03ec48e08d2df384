import { isStrayPath } from '../../text/addresses/stray-path.ts';
import type { Rendition } from './define.ts';

/** Before 1980 a zip knows no time, and it knows no zone: the local time of everyone is the same. */
const noonIn1980 = () => new Date(1980, 0, 1, 12);

/** For mail systems that import a zip: one page, its pictures beside it. */
export const zip: Rendition = {
  name: 'zip',
  standard: false,
  async make(edition) {
    const { zipSync } = await import('fflate');
    const html = await edition.htmlWith((path) =>
      edition.baseUrl ? edition.baseUrl + path : flat(path),
    );
    const entries: readonly (readonly [string, Uint8Array])[] = [
      ['index.html', Buffer.from(html)],
      ...edition.pictures.map(({ file }) => [flat(file.path), Buffer.from(file.content)] as const),
    ];
    for (const [name] of entries)
      if (isStrayPath(name)) throw new Error(`unsafe in a zip: ${name}`);
    // Of a system as common as can be, so that the bytes are the same on every one.
    const zipped = zipSync(Object.fromEntries(entries), { level: 6, mtime: noonIn1980(), os: 3 });
    return [{ path: 'newsletter.zip', content: zipped }];
  },
};

function flat(path: string): string {
  return path.split('/').at(-1) ?? path;
}
