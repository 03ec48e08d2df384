import type { Place, Places } from '../../model/range.ts';
import { yamlText } from './yaml-text.ts';

/** Key and text, in the order they are to be written. */
export type YamlEntry = readonly (readonly [key: string, text: string])[];

export interface PlacedKeys {
  readonly places: Places;
  /** The offset behind the last line of the mapping, where a new key may stand. */
  readonly end: number;
}

/**
 * Adds entries to the end of a list in a YAML text. Every byte that stands there stays, so comments
 * and layout do. Whoever uses this parses the result to see that it says what was meant: YAML knows
 * layouts that this does not.
 *
 * @param path the keys that lead to the list: `['feeds', 'sources']`. What is not there yet is made.
 * @returns undefined when something else than a list stands there.
 */
export function appendToYamlList(
  source: string,
  { places, end }: PlacedKeys,
  path: readonly string[],
  entries: readonly YamlEntry[],
): string | undefined {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const place = places.get(path.join('.'));
  if (place) return behindLast(source, place, entries, eol);
  const known = path.findLastIndex((_, i) => places.has(path.slice(0, i + 1).join('.')));
  const parent = places.get(path.slice(0, known + 1).join('.'));
  const [at, indent] = parent ? below(source, parent) : [end, 0];
  const headings = path.slice(known + 1).map((key, i) => `${' '.repeat(indent + 2 * i)}${key}:`);
  const lines = entries.flatMap((entry) => blockLines(entry, indent + 2 * headings.length));
  return withLines(source, at, [...headings, ...lines], eol);
}

function behindLast(
  source: string,
  { key, value }: Place,
  entries: readonly YamlEntry[],
  eol: string,
): string | undefined {
  const written = source.slice(...value);
  if (/^(?:\[\s*\]|null|~)?$/i.test(written)) {
    const emptied = source.slice(0, value[0]) + source.slice(value[1]);
    const lines = entries.flatMap((entry) => blockLines(entry, columnOf(source, key[0]) + 2));
    return withLines(emptied, nextLine(emptied, key[1]), lines, eol);
  }
  if (written.startsWith('-')) {
    const lines = entries.flatMap((entry) => blockLines(entry, columnOf(source, value[0])));
    return withLines(source, nextLine(source, value[1]), lines, eol);
  }
  if (!written.startsWith('[')) return undefined;
  const more = entries.map((entry) => `, ${flow(entry)}`).join('');
  return source.slice(0, value[1] - 1).trimEnd() + more + source.slice(value[1] - 1);
}

/** Where the first key below this one stands or would stand, and how far it is indented. */
function below(source: string, { key, value }: Place): readonly [at: number, indent: number] {
  if (value[0] === value[1]) return [nextLine(source, key[1]), columnOf(source, key[0]) + 2];
  const column = columnOf(source, value[0]);
  return [value[0] - column, column];
}

function blockLines(entry: YamlEntry, indent: number): readonly string[] {
  return entry.map(
    ([key, text], i) =>
      `${' '.repeat(indent)}${i === 0 ? '- ' : '  '}${key}: ${scalar(text, false)}`,
  );
}

function flow(entry: YamlEntry): string {
  return `{${entry.map(([key, text]) => `${key}: ${scalar(text, true)}`).join(', ')}}`;
}

/** A date is written bare, as editors do; viag reads it as the text it is. */
function scalar(text: string, inList: boolean): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : yamlText(text, inList);
}

function withLines(source: string, at: number, lines: readonly string[], eol: string): string {
  const before = source.slice(0, at);
  const start = before === '' || before.endsWith('\n') ? before : before + eol;
  return start + lines.map((line) => line + eol).join('') + source.slice(at);
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

function nextLine(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline === -1 ? source.length : newline + 1;
}
