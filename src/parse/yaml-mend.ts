import { parseEvents, YAMLException } from 'js-yaml';
import type { Mend } from '../model/fault.ts';

/** What a line suggests is wrong with it, and how it would read well. */
interface Suspicion {
  readonly cause: Mend['cause'];
  readonly line?: string;
}

/** How far above the place where the parser gave up the faulty line may stand. */
const reach = 6;

/**
 * Looks for the line that made the parser stop. A mended line is believed only when the text
 * then reads further than it did.
 *
 * @param at where in `source` the parser stopped.
 * @param offset where `source` starts in the file.
 */
export function mendAt(source: string, at: number, offset: number): Mend | undefined {
  const starts = lineStartsOf(source);
  const last = lineOf(starts, Math.min(at, Math.max(0, source.trimEnd().length - 1)));
  let named: Mend | undefined;
  for (let index = last; index >= 0 && index > last - reach; index -= 1) {
    const start = starts[index] ?? 0;
    const line = textOfLine(source, start);
    for (const suspicion of suspicionsOf(line)) {
      const range = [start + offset, start + line.length + offset] as const;
      if (suspicion.line === undefined) {
        named ??= { cause: suspicion.cause, range };
      } else if (readsFurther(source, start, line, suspicion.line, at)) {
        return { cause: suspicion.cause, range, text: suspicion.line };
      }
    }
  }
  return named;
}

/** The line around `at` with its value in quotes: for a value that opens with `*`, `&` or `!`. */
export function mendValueAt(source: string, at: number, offset: number): Mend | undefined {
  const starts = lineStartsOf(source);
  const start = starts[lineOf(starts, at)] ?? 0;
  const line = textOfLine(source, start);
  const pair = pairOf(line);
  if (!pair || !/^[*&!]/.test(pair.value)) return undefined;
  const range = [start + offset, start + line.length + offset] as const;
  return { cause: 'opening', range, text: pair.before + quote(pair.value) + pair.comment };
}

function suspicionsOf(line: string): readonly Suspicion[] {
  if (/^ *\t/.test(line)) {
    const spaced = line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  '));
    return [
      { cause: 'tab', line: spaced },
      { cause: 'tab', line: line.trimStart() },
    ];
  }
  if (/^\s*(#|$)/.test(line)) return [];
  const pair = pairOf(line);
  const indented = /^ +(?=[\p{L}_][^\s:]*:(\s|$))/u.test(line);
  const outdent: Suspicion[] = indented ? [{ cause: 'indent', line: line.trimStart() }] : [];
  if (!pair) {
    if (indented) return outdent;
    const glued = /^(\s*(?:- )?[\p{L}_][\p{L}\p{N}_-]*):(?=[^\s/:])(.+)$/u.exec(line);
    if (glued) return [{ cause: 'colon-space', line: `${glued[1]}: ${glued[2]}` }];
    return /^\s*- /.test(line) ? [] : [{ cause: 'no-key' }];
  }
  const { before, value, comment } = pair;
  const quoted = (text: string) => before + quote(text) + comment;
  const opening = value[0];
  const suspicions: Suspicion[] = [];
  if (opening === '"' || opening === "'") {
    suspicions.push(...quoteSuspicions(value, opening, quoted));
  } else if (opening && '@`%&*!|>[]{},'.includes(opening)) {
    suspicions.push({ cause: 'opening', line: quoted(value) });
  } else if (/:(\s|$)/.test(value)) {
    suspicions.push({ cause: 'colon', line: quoted(value) });
  }
  return [...suspicions, ...outdent];
}

/** A value that opens with a quote: are the quotes around all of it, or around a word? */
function quoteSuspicions(
  value: string,
  opening: '"' | "'",
  quoted: (text: string) => string,
): readonly Suspicion[] {
  const rest = value.slice(1);
  const plain = (text: string) => text.replaceAll(`\\${opening}`, opening);
  const second = rest.indexOf(opening);
  if (second === -1) {
    // Closed by the other kind of quote: that one was meant to be this one.
    const other = opening === '"' ? "'" : '"';
    const mistaken = rest.indexOf(other) === rest.length - 1;
    return [{ cause: 'unclosed', line: quoted(mistaken ? rest.slice(0, -1) : rest) }];
  }
  const count = value.split(opening).length - 1;
  const closesWord = !/^[\p{L}\p{N}]/u.test(rest.slice(second + 1));
  const aroundAll = value.endsWith(opening) && !(closesWord && count % 2 === 0);
  return [{ cause: 'quotes', line: quoted(aroundAll ? plain(rest.slice(0, -1)) : value) }];
}

interface Pair {
  readonly before: string;
  readonly value: string;
  /** With the blanks before it. */
  readonly comment: string;
}

/** `  key: value # comment` or `- value` in parts. */
function pairOf(line: string): Pair | undefined {
  const match = /^(\s*(?:- +)?(?:[^\s:#'"[\]{}&*!|>@`%-][^:#'"]*?) *: +)(\S.*?)\s*$/.exec(line);
  const item = match ?? /^(\s*- +)(\S.*?)\s*$/.exec(line);
  if (!item) return undefined;
  const [, value = '', comment = ''] = /^(.*?)(\s+#.*)?$/.exec(item[2] ?? '') ?? [];
  return { before: item[1] ?? '', value, comment };
}

/** Double quotes as editors expect them; single ones when the text itself holds double quotes. */
function quote(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

function readsFurther(
  source: string,
  start: number,
  line: string,
  mended: string,
  before: number,
): boolean {
  const text = source.slice(0, start) + mended + source.slice(start + line.length);
  try {
    parseEvents(text, { maxDepth: 16 });
    return true;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return (
      (error.mark?.position ?? 0) - mended.length >
      Math.max(before, start + line.length) - line.length
    );
  }
}

function lineStartsOf(source: string): readonly number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

function lineOf(starts: readonly number[], at: number): number {
  return starts.findLastIndex((start) => start <= at);
}

function textOfLine(source: string, start: number): string {
  const end = source.indexOf('\n', start);
  return source.slice(start, end === -1 ? source.length : end).replace(/\r$/, '');
}
