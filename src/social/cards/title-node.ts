import type { Node } from '@takumi-rs/core';
import { type CardFormat, columnWidth, titleHeight } from './card.ts';
import type { Measure } from './measured.ts';

export interface FittedTitle {
  /** With line ends only where a word was broken. */
  readonly text: string;
  /** Of the letters, in pixels. */
  readonly size: number;
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** The title as it is laid out and drawn. */
export function titleNode({ text, size }: FittedTitle, format: CardFormat): Node {
  const arabic = /\p{Script=Arabic}/u.test(text);
  return {
    type: 'text',
    text,
    style: {
      width: columnWidth(format),
      fontSize: size,
      fontWeight: 700,
      // Arabic letters and their marks reach higher and lower.
      lineHeight: arabic ? 1.5 : 1.2,
      whiteSpace: 'pre-wrap',
      textWrap: 'balance',
      overflowWrap: 'anywhere',
      direction: rightToLeft.test(text) ? 'rtl' : 'ltr',
    },
  };
}

/** Whether the lines fit, given that each word does. */
export async function fitsInHeight(
  title: FittedTitle,
  format: CardFormat,
  measure: Measure,
): Promise<boolean> {
  return (await measure(titleNode(title, format))).height <= titleHeight(format);
}
