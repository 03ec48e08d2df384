import { clientSupport } from './client-support.ts';
import type { Declaration } from './declarations.ts';

/** Something in CSS that a mail program may not know. */
export interface CssFeature {
  /** `max-width`, `display:flex`, `calc()`, `rem`. */
  readonly name: string;
  /** The programs that leave it out. */
  readonly droppedBy: readonly string[];
}

const programs = ['Outlook (Windows)', 'Gmail'] as const;

const features: ReadonlyMap<string, CssFeature> = new Map(
  clientSupport
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', ...support] = row.split(' ');
      const droppedBy = programs.filter((_, i) => support[i] === 'n');
      return [name, { name: name.replace(/^1/, ''), droppedBy }];
    }),
);

/** What of a declaration some program leaves out: the property, or what is in its value. */
export function droppedIn({ property, value }: Declaration): readonly CssFeature[] {
  const names = [
    property,
    `${property}:${value.replace(/^inline-(?=flex|grid)/, '')}`,
    ...(value.match(/[a-z-]+(?=\()/g) ?? []).map((name) => `${name}()`),
    ...[...value.matchAll(/\d(rem|ch|vh|vw|vmin|vmax|ex)\b/g)].map(([, unit]) => `1${unit}`),
  ];
  return [...new Set(names)]
    .flatMap((name) => features.get(name) ?? [])
    .filter(({ droppedBy }) => droppedBy.length > 0);
}
