import { graphemes } from '../text/display/graphemes.ts';
import { sentencesOf } from '../text/language/sentences.ts';
import { isIndivisible } from './indivisible.ts';

/**
 * A text in numbered parts, `… (1/3)`: whole paragraphs where they fit, else whole sentences, else
 * words; between two graphemes only in a word that is itself too long for a part.
 *
 * @param fits whether a part, its number behind it, is within the limit
 */
export function threadOf(text: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(text)) return [text];
  // The numbers take room too, and how much depends on how many parts there are.
  for (const digits of [1, 2, 3]) {
    const most = '9'.repeat(digits);
    const parts = partsOf(text, (part) => fits(`${part} (${most}/${most})`));
    if (parts.length <= Number(most)) {
      return parts.map((part, index) => `${part} (${index + 1}/${parts.length})`);
    }
  }
  return [text];
}

type Fits = (part: string) => boolean;

/** What a text falls apart into at each level, and what stands between the pieces. */
const levels: readonly {
  readonly between: string;
  readonly split: (text: string) => readonly string[];
}[] = [
  { between: '\n\n', split: (text) => text.split(/\n{2,}/) },
  { between: '\n', split: (text) => text.split('\n') },
  { between: ' ', split: sentencesOf },
  { between: ' ', split: (text) => text.split(/\s+/) },
  { between: '', split: (word) => (isIndivisible(word) ? [word] : graphemes(word)) },
];
/** A sentence that fits in a part stays in one part. */
const sentenceLevel = 2;

function partsOf(text: string, fits: Fits): readonly string[] {
  return filled(text, '', '', 0, fits).filter((part) => part.trim() !== '');
}

/**
 * Fills parts with pieces. A piece too long for a part falls apart at the next level; so does one
 * that would leave the part before it less than half full, a title alone.
 *
 * @param open the part to go on with, and `glue` what comes between
 */
function filled(
  text: string,
  open: string,
  glue: string,
  level: number,
  fits: Fits,
): readonly string[] {
  const { between = '', split } = levels[level] ?? {};
  if (split === undefined) return open === '' ? [text] : [open, text];
  const done: string[] = [];
  let current = open;
  const pieces = split(text).filter((piece) => piece !== '');
  for (const [index, piece] of pieces.entries()) {
    const joint = index === 0 ? glue : between;
    const longer = current === '' ? piece : `${current}${joint}${piece}`;
    if (fits(longer)) {
      current = longer;
      continue;
    }
    const halfEmpty = level < sentenceLevel && fits(`${current}${current}`);
    if (current !== '' && !halfEmpty) {
      done.push(current);
      current = '';
    }
    if (current === '' && fits(piece)) {
      current = piece;
      continue;
    }
    const parts = filled(piece, current, joint, level + 1, fits);
    done.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
  }
  return current === '' ? done : [...done, current];
}
