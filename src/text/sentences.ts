import { blockEnd, lineBreak, type Sentence, type Words } from '../model/prose.ts';
import {
  abbreviationsBeforeNumbers,
  abbreviationsThatGoOn,
  abbreviationsThatMayEnd,
} from './abbreviations.ts';

/**
 * Where a sentence may end, between two words: the marks, what closes behind them, white space,
 * what opens the next. A block that ends and a line that an author breaks end one by themselves.
 */
const stops = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘„«([]*(\S))|[\u2028\u2029]/g;
const lower = /^\p{Ll}/u;
const digit = /^\d/;
const initials = /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}$/u;
const dotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/**
 * Dutch and English sentences. Not `Intl.Segmenter`: it splits at the end of a line, and behind
 * `m.b.t.`, `dhr.` and a question mark between brackets; and another Node brings other data and so
 * other findings.
 */
export function sentencesIn(text: string, { count, starts, ends }: Words): readonly Sentence[] {
  const found: Sentence[] = [];
  let firstWord = 0;
  let start = starts[0] ?? 0;
  const close = (end: number, endWord: number): void => {
    if (endWord > firstWord) found.push({ start, end, firstWord, endWord });
    firstWord = endWord;
    start = starts[endWord] ?? end;
  };
  for (let word = 0; word < count - 1; word += 1) {
    const from = ends[word] ?? 0;
    const to = starts[word + 1] ?? 0;
    // A space, and nothing more: so stands nearly every word beside the next.
    if (to - from === 1 && text[from] !== lineBreak && text[from] !== blockEnd) continue;
    const gap = text.slice(from, to + 1);
    for (const { 0: mark, 1: next, index } of gap.matchAll(stops)) {
      const before = index === 0 ? text.slice(starts[word], from) : '';
      if (next !== undefined && !isEnd(before, mark, next, word === firstWord)) continue;
      close(from + index + mark.length, word + 1);
      break;
    }
  }
  const last = ends[count - 1] ?? 0;
  close(last + (/^\S*/.exec(text.slice(last))?.[0].length ?? 0), count);
  return found;
}

/** @param before the word that the mark follows, if it does */
function isEnd(before: string, mark: string, next: string, opens: boolean): boolean {
  // ‘Kom je?’ vroeg ze. En Yahoo! is een naam.
  if (lower.test(next)) return false;
  if (!mark.startsWith('.') || mark[1] === '.' || before === '') return true;
  // `1. Eerst` opens with its number.
  if (/^\d+$/.test(before)) return !opens;
  const word = before.toLowerCase();
  if (abbreviationsThatMayEnd.has(word)) return !digit.test(next);
  if (abbreviationsBeforeNumbers.has(word)) return !digit.test(next);
  return !abbreviationsThatGoOn.has(word) && !initials.test(before) && !dotted.test(before);
}
