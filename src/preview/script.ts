import { copyScript } from '../social/open-page/page-script.ts';
import { filterScript } from './filter-script.ts';
import { frameScript } from './frame-script.ts';
import { liveScript } from './live-script.ts';

/**
 * All that the pages do by themselves. Without it they show the same; what needs it stays hidden.
 * `dress` readies what stands on the page, and again what takes its place after a save.
 */
export const script = `'use strict';
const page = document.documentElement;
const dressing = [];
const dress = () => {
  for (const hidden of document.querySelectorAll('[data-script]')) hidden.hidden = false;
  for (const one of dressing) one();
};
${copyScript}
${filterScript}
${frameScript}
${liveScript}
dress();
`;
