import type { Mend } from '../model/fault.ts';

/** What a line suggests is wrong with it, and how it would read well if that is clear. */
export interface Suspicion {
  readonly cause: Mend['cause'];
  readonly line?: string;
}

interface Value {
  /** Up to the value: `  key: ` or `  - `. */
  readonly before: string;
  readonly value: string;
}

/** Keys whose value may be a list. */
const listKey = /^\s*(?:authors?|auteurs?|categor(?:y|ies)|tags|trefwoorden|related) *: +$/;

/**
 * What may be wrong with a line, likeliest first.
 *
 * @param above the line before it, which says how far this one should be indented.
 * @param stopped the line where the parser stopped, this one or one below it.
 */
export function suspicionsOf(line: string, above: string, stopped = ''): readonly Suspicion[] {
  if (/^(?:[<|>]{7} |={7}$)/.test(line)) return [{ cause: 'merge-conflict' }];
  if (/^ *\t/.test(line)) {
    const spaced = line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  '));
    return [spaced, line.trimStart()].map((mended) => ({ cause: 'tab', line: mended }));
  }
  if (/^\s*(#|$)/.test(line)) return [];
  const pair = partsOf(line);
  if (pair) return [...valueSuspicions(pair), ...indentSuspicions(line, above)];
  const indents = [...indentSuspicions(line, above), ...parentSuspicions(line, stopped)];
  if (indents.length > 0) return indents;
  const glued = /^(\s*(?:- )?[\p{L}_][\p{L}\p{N}_-]*):(?=[^\s/:])(.+)$/u.exec(line);
  if (glued) return [{ cause: 'colon-space', line: `${glued[1]}: ${glued[2]}` }];
  return /^\s*- /.test(line) ? [] : [{ cause: 'no-key' }];
}

/** `  key: value` or `- value` in two parts; undefined for a line of another kind. */
export function partsOf(line: string): Value | undefined {
  const match = /^(\s*(?:- +)?(?:[^\s:#'"[\]{}&*!|>@`%-][^:#'"]*?) *: +)(\S.*?)\s*$/.exec(line);
  const item = match ?? /^(\s*- +)(\S.*?)\s*$/.exec(line);
  return item ? { before: item[1] ?? '', value: item[2] ?? '' } : undefined;
}

/** Double quotes as editors expect them; single ones when the text itself holds double quotes. */
export function quote(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

function valueSuspicions({ before, value }: Value): readonly Suspicion[] {
  // A comment, or a part of the text? Quotes would decide it, so that is for the author.
  const unclear = /\s#/.test(value);
  const quoted = (text: string): Pick<Suspicion, 'line'> =>
    unclear ? {} : { line: before + quote(text) };
  const opening = value[0] ?? '';
  if (opening === '"' || opening === "'") return quoteSuspicions(value, opening, before, quoted);
  // `[woo, @viag]` is a list with a fault in it, `[Woo] in de praktijk` a text.
  if ((opening === '[' || opening === '{') && /[\]}]$/.test(value)) return [{ cause: 'opening' }];
  // Quotes would make a text of what was to be a list.
  if (opening === '[' && !value.includes(']') && listKey.test(before)) {
    const closed = `${before}${value.replace(/[\s,]+$/, '')}]`;
    return [{ cause: 'unclosed-list', ...(!unclear && { line: closed }) }];
  }
  if ((opening === '[' || opening === '{') && !/[\]}]/.test(value)) return [{ cause: 'opening' }];
  if ('@`%&*!|>[]{},'.includes(opening)) return [{ cause: 'opening', ...quoted(value) }];
  return /:(\s|$)/.test(value) ? [{ cause: 'colon', ...quoted(value) }] : [];
}

/** A value that opens with a quote: are the quotes around all of it, or around a word? */
function quoteSuspicions(
  value: string,
  opening: '"' | "'",
  before: string,
  quoted: (text: string) => Pick<Suspicion, 'line'>,
): readonly Suspicion[] {
  const rest = value.slice(1);
  const second = rest.indexOf(opening);
  if (second === -1) {
    // Closed by the other kind of quote: that one was meant to be this one.
    const other = opening === '"' ? "'" : '"';
    const mistaken = rest.indexOf(other) === rest.length - 1;
    return [{ cause: 'unclosed', ...quoted(mistaken ? rest.slice(0, -1) : rest) }];
  }
  const aroundOnce = second === rest.length - 1;
  if (aroundOnce && opening === '"' && value.includes('\\')) {
    const inner = rest.slice(0, -1).replaceAll("'", "''");
    return [{ cause: 'backslash', line: `${before}'${inner}'` }];
  }
  // `"woo", "avg"` is a list that lacks its brackets.
  if (new RegExp(`${opening}\\s*,\\s*${opening}`).test(value)) return [{ cause: 'quotes' }];
  const count = value.split(opening).length - 1;
  const closesWord = !/^[\p{L}\p{N}]/u.test(rest.slice(second + 1));
  const aroundAll = value.endsWith(opening) && !(closesWord && count % 2 === 0);
  const plain = (text: string) => text.replaceAll(`\\${opening}`, opening);
  return [{ cause: 'quotes', ...quoted(aroundAll ? plain(rest.slice(0, -1)) : value) }];
}

/** A key that stands further in, or out, than the one above it. */
function indentSuspicions(line: string, above: string): readonly Suspicion[] {
  const indent = /^ +(?=(?:- )?[\p{L}_][^\s:]*:(\s|$))/u.exec(line)?.[0].length;
  if (indent === undefined) return [];
  const beside = /^[ ]*(?:- +)*/.exec(above)?.[0].length ?? 0;
  return [beside, 0]
    .filter((wanted) => wanted !== indent)
    .map((wanted) => ({ cause: 'indent', line: ' '.repeat(wanted) + line.trimStart() }));
}

/** A key with others below it, that itself should stand further in: beside what comes after them. */
function parentSuspicions(line: string, stopped: string): readonly Suspicion[] {
  const indent = /^ */.exec(stopped)?.[0] ?? '';
  if (indent === '' || !/^[\p{L}_][^\s:]*:\s*$/u.test(line)) return [];
  return [{ cause: 'indent', line: indent + line }];
}
