import type { Rendition } from './define.ts';

export const text: Rendition = {
  name: 'text',
  standard: true,
  make: (edition) => [{ path: 'newsletter.txt', content: edition.text }],
};
