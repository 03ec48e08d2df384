import { renderIssuePage } from '../web/page.ts';
import type { Rendition } from './define.ts';

/** Its name in the bundle. */
export const webPage = 'web.html';

/** The version for a browser; stands where its pictures are. */
export const web: Rendition = {
  name: 'web',
  standard: true,
  make: ({ issue, config, pictures }) => [
    { path: webPage, content: renderIssuePage(issue, config) },
    ...pictures.map(({ file }) => file),
  ],
};
