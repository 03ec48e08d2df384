import type { MeasuredTextRun } from '@takumi-rs/core';
import { type CardFormat, columnWidth } from './card.ts';
import type { Hyphenator } from './hyphens.ts';
import { largest } from './largest.ts';
import { type Measure, textWidths } from './measured.ts';
import { type FittedTitle, fitsInHeight, titleNode } from './title-node.ts';
import { wordsOf } from './words-of.ts';

const SOFT = '\u00ad';

/**
 * The title in the largest letters with which it fits when words wider than the column are broken
 * at syllables; undefined when they cannot be.
 *
 * The renderer ends lines at soft hyphens but draws nothing there, so the hyphens are written out
 * where it did.
 */
export async function breakAtHyphens(
  text: string,
  format: CardFormat,
  hyphenate: Hyphenator,
  measure: Measure,
): Promise<FittedTitle | undefined> {
  const column = columnWidth(format);
  const words = wordsOf(text);
  const [hyphen = 0, ...widths] = await textWidths(['-', ...words], 700, measure);
  const sizes = format.titles.filter((size) => size <= format.comfortable);
  const tooWide = (size: number) => words.filter((_, at) => (widths[at] ?? 0) * size > column);
  const syllables = tooWide(sizes[0] ?? 0).map((word) => [word, hyphenate(word)] as const);
  const parts = syllables.map(([, softened]) => softened.split(SOFT));
  const partWidths = await textWidths(parts.flat(), 700, measure);
  const widestPart = Math.max(0, ...partWidths) + hyphen;

  return largest(sizes, async (size) => {
    if (widestPart * size > column) return undefined;
    const wide = new Set(tooWide(size));
    const softened = syllables
      .filter(([word]) => wide.has(word))
      .reduce((whole, [word, soft]) => whole.replaceAll(word, soft), text);
    const narrower = { ...format, width: format.width - Math.ceil(hyphen * size) };
    const { runs } = await measure(titleNode({ text: softened, size }, narrower));
    const title = { text: withHyphens(runs), size };
    return (await fitsInHeight(title, format, measure)) ? title : undefined;
  });
}

/** The text of the runs, with a hyphen and a line end where a line ended at a soft hyphen. */
function withHyphens(runs: readonly MeasuredTextRun[]): string {
  return runs
    .map(({ text, x }, at) => {
      const lastOfLine = (runs[at + 1]?.x ?? 0) <= x;
      const end = lastOfLine && text.endsWith(SOFT) && at + 1 < runs.length ? '-\n' : '';
      return text.replaceAll(SOFT, '') + end;
    })
    .join('');
}
