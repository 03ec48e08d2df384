import { parseEvents, YAMLException } from 'js-yaml';
import type { Mend } from '../model/fault.ts';
import { partsOf, quote, suspicionsOf } from './yaml-suspicions.ts';

/** How far above the place where the parser gave up the faulty line may stand. */
const reach = 6;

/** How many faults in one front matter are mended one after the other. */
const mostFaults = 5;

/**
 * Looks for the line that made the parser stop. A mended line is offered only when, with it and
 * with whatever else can be mended the same way, the whole text parses; otherwise the line and
 * the cause are named and nothing more.
 *
 * @param at where in `source` the parser stopped.
 * @param offset where `source` starts in the file.
 */
export function mendAt(source: string, at: number, offset: number): Mend | undefined {
  // A mend that is enough by itself goes before one that needs others further on.
  const alone = search(source, at, offset, 1);
  return alone?.text === undefined ? search(source, at, offset, mostFaults) : alone;
}

/** The line around `at` with its value in quotes: for a value that opens with `*`, `&` or `!`. */
export function mendValueAt(source: string, at: number, offset: number): Mend | undefined {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const line = textOfLine(source, start);
  const pair = partsOf(line);
  if (!pair || !/^[*&!]/.test(pair.value)) return undefined;
  const range = [start + offset, start + line.length + offset] as const;
  const text = pair.before + quote(pair.value);
  const whole = provenBy(replaced(source, start, line, text), 0, mostFaults);
  return whole ? { cause: 'opening', range, text } : { cause: 'opening', range };
}

function search(source: string, at: number, offset: number, faults: number): Mend | undefined {
  let named: Mend | undefined;
  const starts = lineStartsBefore(source, at);
  const stopped = textOfLine(source, starts[0] ?? 0);
  for (const start of starts) {
    const line = textOfLine(source, start);
    const range = [start + offset, start + line.length + offset] as const;
    const suspicions = suspicionsOf(line, lineBefore(source, start), stopped);
    for (const { cause, line: mended } of suspicions) {
      if (mended === undefined) {
        named ??= (cause === 'no-key' && openQuoteAbove(source, start, offset)) || { cause, range };
        continue;
      }
      const text = replaced(source, start, line, mended);
      const beyond = Math.max(at, start + line.length) + mended.length - line.length;
      if (provenBy(text, beyond, faults)) return { cause, range, text: mended };
      // Not proved, but likely: then at least the cause can be named.
      if (stopsBeyond(text, beyond)) named = { cause, range };
    }
  }
  return named;
}

/** The line without a key may be one of several between quotes that never close. */
function openQuoteAbove(source: string, start: number, offset: number): Mend | undefined {
  let above = start;
  for (let lines = 0; lines < reach && above > 0; lines += 1) {
    if (!/^\s/.test(textOfLine(source, above))) return undefined;
    above = source.lastIndexOf('\n', above - 2) + 1;
    const line = textOfLine(source, above);
    const { value = '' } = partsOf(line) ?? {};
    if (/^"[^"]*$|^'[^']*$/.test(value)) {
      return { cause: 'unclosed', range: [above + offset, above + line.length + offset] };
    }
  }
  return undefined;
}

/** Whether a text parses, if need be after mending what stops it further on. */
function provenBy(text: string, beyond: number, faults: number): boolean {
  const stop = stopOf(text);
  if (stop === undefined) return true;
  if (stop <= beyond || faults <= 1) return false;
  return search(text, stop, 0, faults - 1)?.text !== undefined;
}

function stopsBeyond(text: string, beyond: number): boolean {
  const stop = stopOf(text);
  return stop === undefined || stop > beyond;
}

/** Where the parser stops; undefined when it reads all of it. */
function stopOf(text: string): number | undefined {
  try {
    parseEvents(text, { maxDepth: 16 });
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return error.mark?.position ?? 0;
  }
}

/** The starts of the line around `at` and the ones above it, nearest first. */
function lineStartsBefore(source: string, at: number): readonly number[] {
  const starts: number[] = [];
  let end = Math.min(at, Math.max(0, source.trimEnd().length - 1));
  while (starts.length < reach) {
    const start = source.lastIndexOf('\n', end - 1) + 1;
    starts.push(start);
    if (start === 0) break;
    end = start - 1;
  }
  return starts;
}

function lineBefore(source: string, start: number): string {
  const above = source.slice(0, Math.max(0, start - 1)).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1);
}

function textOfLine(source: string, start: number): string {
  const end = source.indexOf('\n', start);
  return source.slice(start, end === -1 ? source.length : end).replace(/\r$/, '');
}

function replaced(source: string, start: number, line: string, mended: string): string {
  return source.slice(0, start) + mended + source.slice(start + line.length);
}
