import type { FrontMatter } from '../model/article.ts';
import type { FrontMatterKey } from '../model/front-matter-keys.ts';
import type { Prose } from '../model/prose.ts';
import { yamlTextLike } from '../text/encodings/yaml-text.ts';
import { proseFrom } from '../text/language/prose.ts';

/** A text from the front matter, to be read like a paragraph. */
export function valueProse(
  source: string,
  frontMatter: FrontMatter,
  own: FrontMatterKey,
): Prose | undefined {
  const key = frontMatter.keys.get(own);
  const text = key === undefined ? undefined : frontMatter.data[key];
  const range = frontMatter.places.get(key ?? '')?.value;
  if (typeof text !== 'string' || text === '' || !range) return undefined;
  const written = source.slice(...range);
  const inside = written.indexOf(text);
  // Folded over lines or with escapes: then it is the value as a whole that is meant.
  const [from, to] = inside === -1 ? range : [range[0] + inside, range[0] + inside + text.length];
  const prose = proseFrom({
    text,
    blocks: [{ kind: 'value', quoted: false, start: 0, end: text.length }],
    pieces: [0, from, to],
    source,
    offset: 0,
  });
  return {
    ...prose,
    replace: (start, end, by) => {
      const mended = yamlTextLike(written, text.slice(0, start) + by + text.slice(end));
      return mended === undefined ? undefined : { range, text: mended };
    },
  };
}
