import type { Declaration } from './declarations.ts';
import type { CssFeature } from './dropped.ts';

/** What a mail is no worse without: corners, shades, hyphens, the breaking of long words. */
const ornaments = new Set([
  ...[
    'accent-color',
    'animation',
    'backdrop-filter',
    'border-image',
    'border-radius',
    'box-shadow',
  ],
  ...['clip-path', 'color-scheme', 'cursor', 'empty-cells', 'filter', 'font-kerning'],
  ...['font-stretch', 'hyphenate-character', 'hyphenate-limit-chars', 'hyphens'],
  ...['list-style-image', 'list-style-position', 'mask-image', 'mix-blend-mode', 'object-fit'],
  ...['object-position', 'opacity', 'orphans', 'outline', 'outline-offset', 'overflow'],
  ...['overflow-wrap', 'resize', 'scroll-snap', 'tab-size', 'table-layout', 'text-align-last'],
  ...['text-decoration-color', 'text-decoration-line', 'text-decoration-skip-ink'],
  ...['text-decoration-style', 'text-decoration-thickness', 'text-emphasis'],
  ...['text-emphasis-position', 'text-overflow', 'text-shadow', 'text-underline-offset'],
  ...[
    'text-underline-position',
    'text-wrap',
    'transition',
    'user-select',
    'widows',
    'word-spacing',
  ],
  ...['word-wrap', 'box-sizing', 'background-blend-mode', 'background-clip', 'background-origin'],
  ...['background-position', 'background-repeat', 'background-size'],
]);

/** The attributes that say in HTML what the property says in CSS. */
const attributesFor: Readonly<Record<string, readonly string[]>> = {
  'background-image': ['background', 'bgcolor'],
  'border-spacing': ['cellspacing'],
  'caption-side': ['align'],
  float: ['align'],
  'min-height': ['height'],
  'min-width': ['width'],
};

/** Where a declaration stands. */
export interface Place {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All declarations of the same style, in their order. */
  readonly style: readonly Declaration[];
}

/** Whether something readable is left where a program leaves this out. */
export function hasFallback(feature: CssFeature, declaration: Declaration, place: Place): boolean {
  const { property } = declaration;
  if (ornaments.has(feature.name)) return true;
  // A value that is not known leaves the one before it.
  const others = place.style.slice(0, place.style.indexOf(declaration));
  const isValue = feature.name !== property;
  if (isValue && others.some((other) => sameThing(other.property, property))) return true;
  if (isValue && property.startsWith('background') && place.attributes.has('bgcolor')) return true;
  if (attributesFor[property]?.some((name) => place.attributes.has(name))) return true;
  if (feature.name === 'white-space' && place.element === 'pre') return true;
  // To hide a text takes more than one way, and one is for Outlook alone.
  const hidden = place.style.some(
    ({ property: name }) => name === 'mso-hide' || name === 'display',
  );
  return hidden && ['max-height', 'visibility'].includes(property);
}

/** `background-color` stands in for `background`. */
function sameThing(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}
