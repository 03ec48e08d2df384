import { renderIssuePage } from '../web/page.ts';
import type { Rendition } from './define.ts';

/** The version for a browser; stands where its pictures are. */
export const web: Rendition = {
  name: 'web',
  standard: true,
  make: ({ issue, config, pictures }) => [
    { path: 'web.html', content: renderIssuePage(issue, config) },
    ...pictures.map(({ file }) => file),
  ],
};
