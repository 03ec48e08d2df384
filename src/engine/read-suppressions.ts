import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';
import type { Suppression, SuppressionFault } from '../model/suppression.ts';
import { positionAt } from '../text/lines.ts';

export interface Suppressions {
  readonly all: readonly Suppression[];
  readonly faults: readonly SuppressionFault[];
}

export const noSuppressions: Suppressions = { all: [], faults: [] };

/**
 * The comments that switch rules off: `<!-- viag-disable-next-line rule -- reason -->`, and
 * `viag-disable` up to `viag-enable`. In the front matter they are YAML comments, and there
 * `viag-disable` speaks of the whole file.
 *
 * @param starts where each line of the article begins.
 */
export function readSuppressions(
  article: Article,
  starts: readonly number[],
  ruleIds: readonly string[],
): Suppressions {
  const all: Suppression[] = [];
  const faults: SuppressionFault[] = [];
  const open = new Map<string, Suppression>();
  const close = (rule: string, toLine: number): void => {
    const opened = open.get(rule);
    open.delete(rule);
    // Without its beginning, the end of a range would be a fault.
    if (opened) all.push({ ...withoutRemoval(opened), toLine });
  };

  for (const comment of commentsOf(article)) {
    const { range, inHead } = comment;
    const { directive, rules, reason } = readDirective(comment.text);
    const fault = (kind: SuppressionFault['kind'], what = ''): void =>
      void faults.push({ kind, range, what });
    const known = rules.filter((rule) => ruleIds.includes(rule));
    for (const rule of rules) if (!known.includes(rule)) fault('unknown-rule', rule);

    const line = positionAt(starts, range[0]).line;
    if (directive === 'enable') {
      for (const rule of known) if (!open.has(rule)) fault('not-open', rule);
      for (const rule of rules.length > 0 ? known : [...open.keys()]) close(rule, line);
      continue;
    }
    if (directive !== 'disable' && directive !== 'disable-next-line') {
      fault('directive', `viag-${directive}`);
      continue;
    }
    if (rules.length === 0) fault('no-rule');
    if (reason === '') fault('no-reason');
    if (reason === '') continue;
    const removal = rules.length === 1 ? { removal: lineAround(article.text, range) } : {};
    for (const rule of known) {
      if (directive === 'disable') {
        close(rule, line);
        open.set(rule, { rule, range, fromLine: inHead ? 1 : line, toLine: lastLine, ...removal });
      } else {
        const next = nextTextLine(article.text, range[1], starts);
        all.push({ rule, range, fromLine: next, toLine: next, ...removal });
      }
    }
  }
  return { all: [...all, ...open.values()], faults };
}

function withoutRemoval({ removal: _removal, ...kept }: Suppression): Suppression {
  return kept;
}

const lastLine = Number.MAX_SAFE_INTEGER;

interface Comment {
  readonly text: string;
  readonly range: Range;
  readonly inHead: boolean;
}

function commentsOf({ text, frontMatter, outline }: Article): readonly Comment[] {
  const [start, end] = frontMatter.range;
  const found = (within: Range, pattern: RegExp, inHead: boolean): readonly Comment[] =>
    [...text.slice(...within).matchAll(pattern)].map((match) => {
      const from = within[0] + match.index + (match[1] ?? '').length;
      const range = [from, within[0] + match.index + match[0].length] as const;
      return { text: match[2] ?? '', range, inHead };
    });
  return [
    ...found([start, end], /^([ \t]*)#[ \t]*(viag-[^\r\n]*)/gm, true),
    ...outline().html.flatMap(({ range }) =>
      found(range, /()<!--\s*(viag-(?:(?!-->)[\s\S])*?)\s*-->/g, false),
    ),
  ];
}

/** `viag-disable a/b, c/d -- reason`. */
function readDirective(text: string): {
  readonly directive: string;
  readonly rules: readonly string[];
  readonly reason: string;
} {
  const [, directive = '', names = '', reason = ''] =
    /^viag-(\S*)((?:(?!\s--(?:\s|$))[\s\S])*)(?:\s--\s*([\s\S]*))?$/.exec(text) ?? [];
  const rules = names.split(/[\s,]+/).filter((name) => name !== '');
  return { directive, rules, reason: reason.trim() };
}

/** The whole line when nothing else stands on it. */
function lineAround(text: string, [start, end]: Range): Range {
  const before = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^([^\r\n]*)(?:\r\n|\r|\n|$)/.exec(text.slice(end));
  const alone = before.trim() === '' && (after?.[1] ?? '').trim() === '';
  return alone ? [start - before.length, end + (after?.[0] ?? '').length] : [start, end];
}

function nextTextLine(text: string, after: number, starts: readonly number[]): number {
  const { line } = positionAt(starts, after);
  const next = starts[line];
  if (next === undefined) return line + 1;
  const skipped = /^\s*/.exec(text.slice(next))?.[0].length ?? 0;
  return positionAt(starts, Math.min(next + skipped, text.length)).line;
}
