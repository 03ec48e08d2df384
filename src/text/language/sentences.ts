import type { Sentence, Words } from '../../model/prose.ts';
import {
  abbreviationsBeforeNumbers,
  abbreviationsThatGoOn,
  abbreviationsThatMayEnd,
} from './abbreviations.ts';
import { wordsIn } from './words.ts';

/**
 * Where a sentence may end, between two words: the marks, what closes behind them, white space,
 * what opens the next.
 */
const stop = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘„«([]*(\S))/;
const digit = /^\d/;

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
    const breaks = breakIn(text, from, to);
    if (breaks === undefined) continue;
    const end =
      breaks === 'mark' ? markedEnd(text, starts[word] ?? 0, from, to, word === firstWord) : from;
    if (end !== undefined) close(end, word + 1);
  }
  const last = ends[count - 1] ?? 0;
  close(last + (/^\S*/.exec(text.slice(last))?.[0].length ?? 0), count);
  return found;
}

/** A paragraph as whole sentences, each with its marks and on one line; without a mark it is one. */
export function sentencesOf(paragraph: string): readonly string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  // What has no words, such as an emoji at the end, goes with the last.
  const ends = sentencesIn(text, wordsIn(text)).map(({ end }) => end);
  const bounds = [0, ...ends.slice(0, -1), text.length];
  return bounds
    .slice(1)
    .map((end, at) => text.slice(bounds[at], end).trim())
    .filter((sentence) => sentence !== '');
}

/** Whether a line or a block ends between two words, or a mark stands there that may end a sentence. */
function breakIn(text: string, from: number, to: number): 'line' | 'mark' | undefined {
  let found: 'mark' | undefined;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2028 || code === 0x2029) return 'line';
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) found = 'mark';
  }
  return found;
}

/** Where the sentence ends in the gap from `from` to `to`, if it does. */
function markedEnd(
  text: string,
  word: number,
  from: number,
  to: number,
  opens: boolean,
): number | undefined {
  let start = from;
  for (;;) {
    const found = stop.exec(text.slice(start, to + 1));
    if (!found) return undefined;
    const [mark, next = ''] = found;
    const at = start + found.index;
    if (isEnd(at === from ? text.slice(word, from) : '', mark, next, opens))
      return at + mark.length;
    start = at + mark.length;
  }
}

/** @param before the word that the mark follows, if it does */
function isEnd(before: string, mark: string, next: string, opens: boolean): boolean {
  // ‘Kom je?’ vroeg ze. En Yahoo! is een naam.
  if (isSmall(next)) return false;
  if (!mark.startsWith('.') || mark[1] === '.' || before === '') return true;
  // `1. Eerst` opens with its number.
  if (/^\d+$/.test(before)) return !opens;
  const word = before.toLowerCase();
  if (abbreviationsThatMayEnd.has(word)) return !digit.test(next);
  if (abbreviationsBeforeNumbers.has(word)) return !digit.test(next);
  return !abbreviationsThatGoOn.has(word) && !isInitials(before) && !isDotted(before);
}

/** `J`, `J.P` and `Th.A`, of which the last dot is the mark. */
function isInitials(word: string): boolean {
  const parts = word.split('.');
  return parts.every((part, at) => {
    const [first = '', second, third] = part;
    if (!isCapital(first) || third !== undefined) return false;
    return second === undefined || (isSmall(second) && at < parts.length - 1);
  });
}

/** `o.a` and `m.i.v`: no part has more than two letters. */
function isDotted(word: string): boolean {
  return /^(?:[^\d'’@.-]{1,2}\.)+[^\d'’@.-]{1,2}$/.test(word);
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
