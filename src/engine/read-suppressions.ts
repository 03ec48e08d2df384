import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';
import type { Suppression, SuppressionFault } from '../model/suppression.ts';
import { positionAt } from '../text/lines.ts';
import { readDirective } from './read-directive.ts';
import { type Comment, commentsOf } from './suppression-comments.ts';

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
  const close = (rule: string, toLine: number): Suppression | undefined => {
    const opened = open.get(rule);
    open.delete(rule);
    return opened && { ...opened, toLine };
  };
  const nextTextLine = textLines(article.text, starts);

  for (const comment of commentsOf(article)) {
    const { range, inHead } = comment;
    const { name: directive, rules, reason, slip } = readDirective(comment.text);
    const fault = (kind: SuppressionFault['kind'], what = ''): void =>
      void faults.push({ kind, range, what });
    if (slip) {
      fault(slip.kind, slip.what);
      continue;
    }
    const known = rules.filter((rule) => ruleIds.includes(rule));
    for (const rule of rules) if (!known.includes(rule)) fault('unknown-rule', rule);

    const line = positionAt(starts, range[0]).line;
    if (directive === 'enable') {
      for (const rule of known) if (!open.has(rule)) fault('not-open', rule);
      for (const rule of rules.length > 0 ? known : [...open.keys()]) {
        const closed = close(rule, line);
        // Without its beginning, the end of a range would be a fault.
        if (closed) all.push(withoutRemoval(closed));
      }
      continue;
    }
    if (directive !== 'disable' && directive !== 'disable-next-line') {
      fault('directive', `viag-${directive}`);
      continue;
    }
    if (rules.length === 0) fault('no-rule');
    if (reason === '') fault('no-reason');
    if (reason === '') continue;
    const removal = rules.length === 1 ? { removal: removalOf(comment, article, starts) } : {};
    for (const rule of known) {
      if (directive === 'disable') {
        const closed = close(rule, line);
        if (closed) all.push(closed);
        open.set(rule, { rule, range, fromLine: inHead ? 1 : line, toLine: lastLine, ...removal });
      } else {
        const next = nextTextLine(range[1]);
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

/**
 * The whole line when nothing else stands on it. Between two lines of text an empty line stays, or
 * they would become one paragraph.
 */
function removalOf(
  { range, inHead }: Comment,
  { text, bodyOffset }: Article,
  starts: readonly number[],
): Range {
  const first = positionAt(starts, range[0]).line;
  const last = positionAt(starts, range[1]).line;
  const from = starts[first - 1] ?? 0;
  const to = starts[last] ?? text.length;
  const beside = [text.slice(from, range[0]), text.slice(range[1], to)];
  if (beside.some((part) => part.trim() !== '')) return range;
  const above = text.slice(starts[first - 2], from).trim();
  const isComment = above.startsWith('<!--') && above.endsWith('-->');
  const below = text.slice(to, starts[last + 1]).trim();
  const between = from > bodyOffset && above !== '' && !isComment && below !== '';
  return [from, between && !inHead ? range[1] : to];
}

/** From a place to the next line with anything on it. Each blank line is looked at once. */
function textLines(text: string, starts: readonly number[]): (after: number) => number {
  const known = new Map<number, number>();
  return (after) => {
    const { line } = positionAt(starts, after);
    let next = known.get(line) ?? line + 1;
    while (next < starts.length && text.slice(starts[next - 1], starts[next]).trim() === '') next++;
    known.set(line, next);
    return next;
  };
}
