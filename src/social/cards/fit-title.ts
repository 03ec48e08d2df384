import { graphemes, truncateAtWord } from '../../text/display/graphemes.ts';
import { breakAtHyphens } from './break-at-hyphens.ts';
import { type CardFormat, columnWidth } from './card.ts';
import type { Hyphenator } from './hyphens.ts';
import { largest } from './largest.ts';
import { type Measure, textWidths } from './measured.ts';
import { type FittedTitle, fitsInHeight } from './title-node.ts';
import { wordsOf } from './words-of.ts';

/**
 * The title in the largest letters with which it fits, as the renderer itself lays it out. Words
 * wider than the column get a hyphen before the letters become uncomfortably small.
 */
export async function fitTitle(
  text: string,
  format: CardFormat,
  hyphenator: () => Promise<Hyphenator>,
  measure: Measure,
): Promise<FittedTitle> {
  const plain = await fitWhole(text, format, measure);
  if (plain !== undefined && plain.size >= format.comfortable) return plain;
  // The patterns are for Latin letters, and lines of two directions cannot be put back in order.
  const broken = /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text)
    ? undefined
    : await breakAtHyphens(text, format, await hyphenator(), measure);
  if (broken !== undefined && broken.size > (plain?.size ?? 0)) return broken;
  return plain ?? fitAnyhow(text, format, measure);
}

async function fitWhole(
  text: string,
  format: CardFormat,
  measure: Measure,
): Promise<FittedTitle | undefined> {
  const widest = Math.max(...(await textWidths(wordsOf(text), 700, measure)));
  const sizes = format.titles.filter((size) => widest * size <= columnWidth(format));
  return largest(sizes, async (size) => {
    const title = { text, size };
    return (await fitsInHeight(title, format, measure)) ? title : undefined;
  });
}

/** The smallest letters, with words broken anywhere and as much of the text as there is room for. */
async function fitAnyhow(text: string, format: CardFormat, measure: Measure): Promise<FittedTitle> {
  const title = { text, size: format.titles.at(-1) ?? 0 };
  if (await fitsInHeight(title, format, measure)) return title;
  const fewer = Math.floor(graphemes(text).length * 0.8);
  return fitAnyhow(truncateAtWord(text, fewer), format, measure);
}
