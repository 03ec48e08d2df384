import { accessibility } from './accessibility.ts';
import type { Rendition } from './define.ts';
import { eml } from './eml.ts';
import { html } from './html.ts';
import { text } from './text.ts';
import { web } from './web.ts';
import { zip } from './zip.ts';

/** Everything a newsletter can be made into. */
export const renditions: readonly Rendition[] = [html, text, eml, web, zip, accessibility];
