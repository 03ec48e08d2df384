import type { Prose } from '../../model/prose.ts';
import { blockAt } from './prose.ts';

const opening = /["“„«]|(?<![\p{L}\d])['‘]/gu;
/** How far off a quotation mark is looked for, so that a long line takes no longer. */
const reach = 400;
/** An apostrophe inside a word closes nothing. */
const closings: ReadonlyMap<string, RegExp> = new Map([
  ['“', /[”“"]/],
  ['„', /[”“"]/],
  ['«', /»/],
  ['‘', /’(?!\p{L})/u],
  ["'", /'(?!\p{L})/u],
]);

/**
 * Whether a part of a text is the author's own: no block of quotation, not between quotation marks,
 * no part of a name or of a title.
 */
export function isOwnWords(prose: Prose, start: number, end: number): boolean {
  const block = blockAt(prose, start);
  if (!block || block.quoted) return false;
  const { text } = prose;
  const written = text.slice(start, end);
  if (/\p{Lu}/u.test(written) && !opensSentence(prose, start, block.start)) return false;
  // With capitals inside it is a name, or shouted.
  if (/^.+\p{Lu}/su.test(written)) return false;
  return !isQuoted(
    text.slice(Math.max(block.start, start - reach), start),
    text.slice(end, Math.min(block.end, end + reach)),
  );
}

function opensSentence({ text }: Prose, start: number, from: number): boolean {
  const before = text.slice(Math.max(from, start - 8), start);
  return start === from || /(?:^|[.!?…:\u2028])["'”’»)\]]*\s*["'“‘„«([\ufffc–-]*\s*$/.test(before);
}

/** Quotation marks do not always pair; one that opens before and one that closes behind will do. */
function isQuoted(before: string, after: string): boolean {
  const marks = [...before.matchAll(opening)];
  const last = marks.at(-1);
  if (!last) return false;
  const [mark] = last;
  if (mark === '"')
    return marks.filter(([one]) => one === '"').length % 2 === 1 && after.includes('"');
  const closing = closings.get(mark) ?? mark;
  return before.slice(last.index + 1).search(closing) === -1 && after.search(closing) !== -1;
}
