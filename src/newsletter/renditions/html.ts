import type { Rendition } from './define.ts';

export const html: Rendition = {
  name: 'html',
  standard: true,
  make: (edition) => [
    { path: 'index.html', content: edition.html },
    ...edition.pictures.map(({ file }) => file),
  ],
};
