import type { Article, FrontMatter } from '../model/article.ts';
import type { Range } from '../model/range.ts';

/** A comment that speaks to viag. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
  readonly inHead: boolean;
}

/** With a space for the hyphen too, which is a slip; `viag is handig` is a remark like any other. */
const calling = /viag(?:-| (?:dis|en)able)/;

/** Whether it pays to look for comments in a text. */
export function mayHoldComments(text: string): boolean {
  return calling.test(text);
}

const commentInHead = new RegExp(`^([ \\t]*)#[ \\t]*(${calling.source}[^\\r\\n]*)`, 'gm');

/** In the order of the file. */
export function commentsOf({ text, frontMatter, outline }: Article): readonly Comment[] {
  return [
    ...commentsInHead(text, frontMatter),
    ...outline().html.flatMap(({ range }) => commentsInHtml(text, range)),
  ];
}

function commentsInHead(text: string, { range, data, places }: FrontMatter): readonly Comment[] {
  const [start, end] = range;
  // Under `summary: |` a `#` is a part of the text.
  const inText = (at: number) =>
    Object.entries(data).some(([key, value]) => {
      const [from, to] = places.get(key)?.value ?? [0, 0];
      return typeof value === 'string' && from <= at && at < to;
    });
  const found: Comment[] = [];
  for (const match of text.slice(start, end).matchAll(commentInHead)) {
    const [line, indent = '', words = ''] = match;
    const from = start + match.index + indent.length;
    if (inText(from)) continue;
    found.push({ text: words, range: [from, start + match.index + line.length], inHead: true });
  }
  return found;
}

/** Not by a pattern: over thousands of comments that never end, it would never end either. */
function commentsInHtml(text: string, [start, end]: Range): readonly Comment[] {
  const html = text.slice(start, end);
  const found: Comment[] = [];
  let open = html.indexOf('<!--');
  while (open !== -1) {
    const close = html.indexOf('-->', open + '<!--'.length);
    if (close === -1) break;
    const words = html.slice(open + '<!--'.length, close).trim();
    const next = close + '-->'.length;
    if (words.search(calling) === 0) {
      found.push({ text: words, range: [start + open, start + next], inHead: false });
    }
    open = html.indexOf('<!--', next);
  }
  return found;
}
