import { graphemes, truncateAtWord } from '../../text/display/graphemes.ts';
import { type Measure, textWidths } from './measured.ts';

export interface FittedLine {
  readonly text: string;
  /** Of the letters, in pixels. */
  readonly size: number;
  /** Of the whole line, in pixels. */
  readonly width: number;
}

/** How much smaller than asked letters may become before words go. */
const smallest = 0.7;

/** A text on one line no wider than `room`: in smaller letters, and if need be in fewer words. */
export async function fitLine(
  text: string,
  weight: 400 | 700,
  size: number,
  room: number,
  measure: Measure,
): Promise<FittedLine> {
  const [ems = 0] = await textWidths([text], weight, measure);
  const fitting = Math.min(size, Math.floor(room / ems));
  if (fitting >= size * smallest) return { text, size: fitting, width: ems * fitting };
  const share = room / (ems * size * smallest);
  const fewer = Math.floor(graphemes(text).length * share);
  return fitLine(truncateAtWord(text, Math.max(1, fewer)), weight, size, room, measure);
}
